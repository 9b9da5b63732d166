import type { Root } from 'mdast';

import { sourceOf, type MarkdownNode } from '../course/markdown/nodes.ts';
import { pageKind } from '../course/pages/page-kind.ts';
import { sourceText, type SourceText } from '../course/source-text.ts';
import { blockNames, type BlockName } from '../course/blocks/block-names.ts';
import { resolveCourseLinks } from './course-links.ts';
import { setHeadingIds } from './heading-ids.ts';
import { importBlocks } from './import-blocks.ts';
import { jsxBlock, type JsxBlock } from './jsx.ts';
import { keepRanges } from './ranges.ts';
import { replaceBlock } from './replace-block.ts';
import { boxTables } from './tables.ts';
import { replaceTextDirectives } from './text-directives.ts';

/** Settings of the plugin. */
export interface RemarkCourseOptions {
  /** Absolute path of the folder that holds the locales, with a slash at the end. */
  readonly docsFolder: string;
  /** The site's base path. */
  readonly base: string;
}

/** The file that unified hands to a plugin: its path, and its text by `String(file)`. */
interface MarkdownFile {
  readonly path?: string | undefined;
  toString(): string;
}

/**
 * Turns course Markdown into components: questions, slides and the blocks of the home page; everything else
 * at the top level is wrapped in `<Prose>`. Files outside the course's folder are left untouched.
 *
 *     ## First seconds [#first-seconds]      <Prose><h2 id="first-seconds">First seconds</h2></Prose>
 *     :::question{#greet}             →      <Question question="greet">
 *     What first?                              <Fragment slot="prompt">…</Fragment>
 *     - [x] Look up                            <Fragment slot="label-a">…</Fragment>
 *     :::                                    </Question>
 */
export function remarkCourse({ docsFolder, base }: RemarkCourseOptions) {
  return (tree: Root, file: MarkdownFile): void => {
    const path = file.path?.replaceAll('\\', '/') ?? '';
    if (!path.startsWith(docsFolder)) return;
    const pagePath = path.slice(docsFolder.length);
    const locale = pagePath.split('/')[0] ?? '';
    resolveCourseLinks(tree, { path: pagePath, locale, base });
    setHeadingIds(tree);
    const source = sourceText(pagePath, String(file));
    const kind = pageKind(pagePath)?.kind;
    const showsSource = kind === 'trainers';
    const blocks = wrapProse(tree.children, (node) => {
      const block = replaceBlock(node, source, locale);
      return block && showsSource ? withSource(block, node, source) : block;
    });
    // The text of a quiz is said before its start.
    tree.children = kind === 'quiz' ? [jsxBlock('Quiz', {}, blocks)] : [...blocks];
    replaceTextDirectives(tree);
    keepRanges(tree);
    boxTables(tree);
    tree.children = [...importBlocks(usedBlocks(tree)), ...tree.children];
  };
}

/** Replaces blocks and gathers the runs of other content between them. */
function wrapProse(
  nodes: readonly MarkdownNode[],
  replace: (node: MarkdownNode) => JsxBlock | undefined,
): Root['children'] {
  const result: Root['children'] = [];
  let prose: MarkdownNode[] = [];
  const flush = (): void => {
    if (prose.length > 0) result.push(jsxBlock('Prose', {}, prose));
    prose = [];
  };
  for (const node of nodes) {
    const block = replace(node);
    if (block) {
      flush();
      result.push(isSlide(block) && isSlide(result.at(-1)) ? continued(block) : block);
    } else if (node.type === 'mdxjsEsm') result.push(node);
    else prose.push(node);
  }
  flush();
  return result;
}

/** On the pages for trainers a block stands beside what makes it: the very text that it was read from. */
function withSource(block: JsxBlock, node: MarkdownNode, source: SourceText): JsxBlock {
  return node.type === 'containerDirective' && node.name !== 'ways'
    ? jsxBlock('Sample', { markdown: sourceOf(node, source) }, [block])
    : block;
}

function isSlide(node: MarkdownNode | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && node.name === 'Slide';
}

/** Slides that follow each other are one box on the page, which says once what it is. */
function continued(block: JsxBlock): JsxBlock {
  return {
    ...block,
    attributes: [...block.attributes, { type: 'mdxJsxAttribute', name: 'continued', value: null }],
  };
}

/** The names of the blocks that stand anywhere in a tree. */
function usedBlocks(tree: Root): ReadonlySet<BlockName> {
  const used = new Set<string>();
  const collect = (node: { readonly name?: unknown; readonly children?: readonly unknown[] }): void => {
    if (typeof node.name === 'string') used.add(node.name);
    for (const child of node.children ?? []) if (typeof child === 'object' && child !== null) collect(child);
  };
  collect(tree);
  return new Set(blockNames.filter((name) => used.has(name)));
}
