import { partsOfScenario } from '../../course/blocks/scenario/scenario.ts';
import type { Place } from '../../course/findings.ts';
import { plainText, type MarkdownNode } from '../../course/markdown/nodes.ts';
import type { Lesson, Page } from '../../course/pages/page.ts';
import { ownText } from '../../course/pages/read-passages.ts';

/** Something that a page says, wherever it stands. */
export interface PageText {
  /** What it is: the same in every language. */
  readonly id: string;
  readonly text: string;
  /** Without foreign names in `<bdi>` and without code. */
  readonly ownText: string;
  readonly place: Place;
}

/** All that a page says: running text piece by piece, and the blocks of a lesson, each as one text. */
export function textsOf(page: Page): readonly PageText[] {
  return [...runningTexts(page), ...('blocks' in page ? blockTexts(page) : [])];
}

/** The running text, without the boxes of one country's rules. */
export function runningTexts({ passages }: Page): readonly PageText[] {
  return passages.flatMap((passage, index) =>
    passage.kind === 'block' || passage.local ? [] : [{ id: `text-${String(index)}`, ...passage }],
  );
}

type Blocks = Pick<Lesson, 'questions' | 'slides' | 'scenarios' | 'plans'>;

/** Questions, slides, notes, scenarios and plans, each as one text. */
export function blockTexts({ questions, slides, scenarios, plans }: Blocks): readonly PageText[] {
  return [
    ...questions.map(({ id, parts, place }) => textOf(`question ${id}`, Object.values(parts).flat(), place)),
    ...slides.map(({ id, content, place }) => textOf(`slide ${id}`, content, place)),
    ...slides.map(({ id, notes, place }) => textOf(`notes ${id}`, notes, place)),
    ...scenarios.map((scenario) =>
      textOf(`scenario ${scenario.id}`, Object.values(partsOfScenario(scenario)).flat(), scenario.place),
    ),
    ...plans.map(({ id, task, place }) => textOf(`plan ${id}`, task, place)),
  ];
}

function textOf(id: string, nodes: readonly MarkdownNode[], place: Place): PageText {
  return { id, text: nodes.map(linesOf).join('\n'), ownText: ownText(nodes), place };
}

/** Text whose parts are lines of their own: the number at the end of an item is not that at the start of the next. */
function linesOf(node: MarkdownNode): string {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
      return node.children.map((child: MarkdownNode) => linesOf(child)).join('\n');
    default:
      return plainText([node]);
  }
}
