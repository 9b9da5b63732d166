import { checkDirectives } from '../blocks/check-directives.ts';
import { checkText } from '../blocks/check-text.ts';
import { hasErrors, type Finding } from '../findings.ts';
import { countWords, isContainer } from '../markdown/nodes.ts';
import { parseMarkdown, type ParsedMarkdown } from '../markdown/parse-markdown.ts';
import { readFrontmatter } from '../markdown/read-frontmatter.ts';
import { sourceText, type SourceText } from '../source-text.ts';
import type { PageCommon, PageText, ReadPage } from './page.ts';
import type { PageKind } from './page-kind.ts';
import type { PageInput } from './page-input.ts';
import { readGlossary } from './read-glossary.ts';
import { readLesson } from './read-lesson.ts';
import { readModulePage } from './read-module-page.ts';
import { readPlainPage } from './read-plain-page.ts';
import { readLinks, readReferences } from './read-references.ts';
import { readSections } from './read-sections.ts';

/**
 * Reads one page of the course. The page is `undefined` when its frontmatter cannot be used.
 *
 * @param kind what the page's path says it is
 * @param file path from the project's root, for findings
 * @param text the whole file
 */
export function readPage(kind: PageKind, file: string, text: string): ReadPage & { readonly text: PageText } {
  const original = sourceText(file, text);
  const frontmatter = readFrontmatter(original);
  const markdown = parseMarkdown(original);
  const { source } = markdown;
  const sections = readSections(markdown.tree, source);
  const common = readCommon(kind, markdown, source, sections.value);
  const { page, findings } = readKind(kind, { source, tree: markdown.tree, frontmatter, common });
  const structure = [
    ...sections.findings,
    ...checkDirectives(markdown.tree, source),
    ...checkText(markdown.tree, source),
    ...findings,
  ];
  const all = [...markdown.findings, ...frontmatter.findings, ...withoutConsequences(structure, markdown)];
  return { page: page && { ...page, incomplete: hasErrors(all) }, text: common, findings: all };
}

function readCommon(
  { locale }: PageKind,
  { tree }: ParsedMarkdown,
  source: SourceText,
  sections: PageCommon['sections'],
): PageInput['common'] {
  return {
    locale,
    file: source.file,
    sections,
    links: readLinks(tree, source),
    citations: readReferences(tree, 'source', source),
    terms: readReferences(tree, 'term', source),
    words: countWords(tree.children.filter((node) => !isContainer(node, ...notRunningText))),
    incomplete: false,
  };
}

/** What is done, shown or said beside the text that is read from top to bottom. */
const notRunningText = ['question', 'slide', 'scenario', 'plan', 'figure'];

function readKind(kind: PageKind, input: PageInput): ReadPage {
  switch (kind.kind) {
    case 'lesson':
      return readLesson(kind, input);
    case 'module':
      return readModulePage(kind, input);
    case 'glossary':
      return readGlossary(input);
    default:
      return readPlainPage(kind.kind, input);
  }
}

/**
 * A line that could not be read gets one finding, not also those that follow from it. Braces and tags stand
 * for themselves.
 */
function withoutConsequences(
  findings: readonly Finding[],
  { brokenLines }: ParsedMarkdown,
): readonly Finding[] {
  return findings.filter(
    ({ place, rule }) => !brokenLines.has(place.line) || rule === 'plain-braces' || rule === 'plain-tags',
  );
}
