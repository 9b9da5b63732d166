import type { Root } from 'mdast';

import type { Finding, Read } from '../findings.ts';
import type { MarkdownNode } from '../markdown/nodes.ts';
import { pageFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { SourceText } from '../source-text.ts';
import type { GlossaryEntry, ReadPage, Section } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';
import { sectionOf } from './read-sections.ts';

/** Reads the glossary: each `##` heading is a term, what follows it the definition. */
export function readGlossary(input: PageInput): ReadPage {
  const { value, findings } = frontmatterAs(input, pageFrontmatterSchema, 'the frontmatter of the glossary');
  const entries = readEntries(input.tree, input.source);
  return {
    page: value && { kind: 'glossary', ...input.common, ...value, entries: entries.value },
    findings: [...findings, ...entries.findings],
  };
}

function readEntries(tree: Root, source: SourceText): Read<readonly GlossaryEntry[]> {
  const entries = splitBySection(tree, source).map(({ section, content }) => ({
    id: section.id,
    term: section.title,
    place: section.place,
    definition: content,
  }));
  const findings = entries.filter(({ definition }) => definition.length === 0).map(withoutDefinition);
  return {
    value: entries,
    findings: [...findings, ...entries.flatMap((entry, index) => repeated(entry, entries.slice(0, index)))],
  };
}

function repeated({ term, place }: GlossaryEntry, earlier: readonly GlossaryEntry[]): readonly Finding[] {
  const first = earlier.find((entry) => entry.term.toLowerCase() === term.toLowerCase());
  if (!first) return [];
  const message = `the term \`${term}\` stands twice`;
  return [
    {
      rule: 'glossary',
      severity: 'error',
      place,
      message,
      advice: 'keep one of the two',
      related: first.place,
    },
  ];
}

function withoutDefinition({ term, place }: GlossaryEntry): Finding {
  const message = `the term \`${term}\` has no definition`;
  return {
    rule: 'glossary',
    severity: 'error',
    place,
    message,
    advice: 'write one or two sentences under it',
  };
}

interface SectionContent {
  readonly section: Section;
  readonly content: readonly MarkdownNode[];
}

function splitBySection({ children }: Root, source: SourceText): readonly SectionContent[] {
  const starts = children.flatMap((node, index) => {
    const section = sectionOf(node, source);
    return section ? [{ section, index }] : [];
  });
  return starts.map(({ section, index }, order) => ({
    section,
    content: children.slice(index + 1, starts[order + 1]?.index),
  }));
}
