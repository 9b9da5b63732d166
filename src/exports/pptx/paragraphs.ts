import type { MarkdownNode } from '../../course/markdown/nodes.ts';

/** A stretch of text in one style and one language. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  /** The language, where it is another than that of the paragraph. */
  readonly lang?: string;
  /** It begins a line of its own in the same paragraph. */
  readonly newLine?: true;
  /** The number of the slide that it leads to. */
  readonly link?: number;
  /** It is underlined as a link is. */
  readonly underlined?: true;
  /** A colour of its own. */
  readonly colour?: string;
}

/** Where an item stands in a list with letters or numbers. */
export interface PlaceInList {
  /** The number of the first item, from 1: some lists go on from another, or show a part. */
  readonly startAt: number;
  /** The number of this item, from 1. */
  readonly number: number;
}

/** What stands before a paragraph: a letter is one that a room votes by. */
export type Mark = 'point' | 'number' | 'letter';

/** A paragraph as presentation programs know it: a list is paragraphs with marks. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly mark?: Mark;
  readonly inList?: PlaceInList;
  /** How deep in lists it stands, from 0. */
  readonly level: number;
}

/** What stands for a gap to be filled. */
export const gap = '________';

/**
 * Turns Markdown into paragraphs; words that stand in no paragraph, such as the label of an option, become one.
 * Citations are left out: their works stand on the page of the lesson.
 */
export function paragraphsOf(nodes: readonly MarkdownNode[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let words: MarkdownNode[] = [];
  const flush = (): void => {
    const runs = tidy(runsOf(words, {}));
    if (runs.length > 0) paragraphs.push({ runs, level: 0 });
    words = [];
  };
  for (const node of nodes) {
    if (blocks.has(node.type)) {
      flush();
      paragraphs.push(...blockParagraphs(node, 0));
    } else words.push(node);
  }
  flush();
  return paragraphs;
}

/** What is not words in a line. */
const blocks: ReadonlySet<string> = new Set<MarkdownNode['type']>([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'containerDirective',
  'mdxJsxFlowElement',
  'table',
  'thematicBreak',
  'code',
]);

/** A paragraph of one text. */
export function plainParagraph(
  text: string,
  style: Pick<Run, 'bold'> & Pick<Paragraph, 'mark'> = {},
): Paragraph {
  const { bold, mark } = style;
  return { runs: [bold ? { text, bold } : { text }], level: 0, ...(mark && { mark }) };
}

/** Paragraphs as one item of a list: the first has the mark, and the others begin lines below it. */
export function listItem(
  paragraphs: readonly Paragraph[],
  mark: Mark,
  inList?: PlaceInList,
): readonly Paragraph[] {
  const runs = paragraphs.flatMap((paragraph, index) =>
    index === 0 ? paragraph.runs : onNewLine(paragraph),
  );
  if (runs.length === 0) return [];
  return [{ runs, level: 0, mark, ...(inList && { inList }) }];
}

/** The runs of a paragraph, to go on with in another one. */
export function onNewLine({ runs }: Paragraph): readonly Run[] {
  return runs.map((run, index) => (index === 0 ? { ...run, newLine: true } : run));
}

/** The words of a paragraph. */
export function textOf({ runs }: Paragraph): string {
  return runs.map(({ text, newLine }) => (newLine ? ` ${text}` : text)).join('');
}

function blockParagraphs(node: MarkdownNode, level: number): readonly Paragraph[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ runs: tidy(runsOf(node.children, {})), level }];
    case 'list': {
      const mark = node.ordered === true ? 'number' : 'point';
      return node.children.flatMap(({ children }) => itemParagraphs(children, mark, level));
    }
    case 'blockquote':
    case 'containerDirective':
    case 'mdxJsxFlowElement':
      return node.children.flatMap((child) => blockParagraphs(child, level));
    case 'table':
      return node.children.map(({ children }) => ({
        runs: tidy(
          children.flatMap((cell, index) => [
            ...(index > 0 ? [{ text: ' – ' }] : []),
            ...runsOf(cell.children, {}),
          ]),
        ),
        level,
      }));
    default:
      return [];
  }
}

/** The first paragraph of an item has the mark; lists in it stand one step deeper. */
function itemParagraphs(
  [first, ...rest]: readonly MarkdownNode[],
  mark: 'point' | 'number',
  level: number,
): readonly Paragraph[] {
  if (!first) return [];
  const [head, ...tail] = blockParagraphs(first, level);
  return [
    ...(head ? [{ ...head, mark }] : []),
    ...tail,
    ...rest.flatMap((node) => blockParagraphs(node, level + 1)),
  ];
}

type Style = Omit<Run, 'text'>;

/** The space before a citation goes with it. */
function runsOf(nodes: readonly MarkdownNode[], style: Style): readonly Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (node.type !== 'textDirective' || node.name !== 'source') runs.push(...inlineRuns(node, style));
    else if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  }
  return runs;
}

function inlineRuns(node: MarkdownNode, style: Style): readonly Run[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ ...style, text: node.value }];
    case 'break':
      return [{ ...style, text: ' ' }];
    case 'strong':
    case 'emphasis':
      return runsOf(node.children, { ...style, bold: true });
    case 'textDirective':
      if (node.name === 'blank') return [{ ...style, text: gap }];
      return runsOf(node.children, style);
    case 'mdxJsxTextElement':
      return isolate(runsOf(node.children, { ...style, ...languageOf(node) }));
    case 'link':
    case 'delete':
    case 'paragraph':
      return runsOf(node.children, style);
    default:
      return [];
  }
}

/** `<bdi>` in a format that has no such thing: a mark on both sides keeps signs and numbers with their Latin text. */
function isolate(runs: readonly Run[]): readonly Run[] {
  const mark = '\u200E';
  return [{ text: mark }, ...runs, { text: mark }];
}

function languageOf({ attributes }: Extract<MarkdownNode, { type: 'mdxJsxTextElement' }>): Pick<Run, 'lang'> {
  const lang = attributes.find((attribute) => 'name' in attribute && attribute.name === 'lang')?.value;
  return typeof lang === 'string' ? { lang } : {};
}

/** One space for any white space, none at the ends, and no empty run. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const single = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  const trimmed = single.map((run, index) => ({
    ...run,
    text: trimEnds(run.text, index === 0, index === single.length - 1),
  }));
  return trimmed.filter(({ text }) => text !== '');
}

function trimEnds(text: string, first: boolean, last: boolean): string {
  const start = first ? text.trimStart() : text;
  return last ? start.trimEnd() : start;
}
