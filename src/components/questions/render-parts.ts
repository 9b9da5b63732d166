import type { AnswerKey } from '../../course/questions/grade.ts';
import { startOrder } from '../../course/questions/start-order.ts';
import type { SiteQuestion } from '../../course/site-course.ts';
import type { RenderedBody, RenderedPart, RenderedQuestion } from './rendered.ts';

/** Gives the HTML of a piece of a question, empty when the author wrote none. */
export type RenderPiece = (name: string) => Promise<string>;

/** Renders all pieces of a question, in the shape that the component of its type takes. */
export async function renderParts(question: SiteQuestion, render: RenderPiece): Promise<RenderedQuestion> {
  const hints = Array.from({ length: question.hintCount }, (_, index) => render(`hint-${String(index + 1)}`));
  return { hints: await Promise.all(hints), ...(await renderBody(question, question.key, render)) };
}

async function renderBody(
  question: SiteQuestion,
  key: AnswerKey,
  render: RenderPiece,
): Promise<RenderedBody> {
  switch (key.type) {
    case 'single':
    case 'multiple':
    case 'spot': {
      const parts = await renderLabelled(question.keys, render);
      return {
        kind: 'choice',
        type: key.type,
        options: parts.map((part) => ({ ...part, right: key.right.includes(part.key) })),
      };
    }
    case 'order':
      return {
        kind: 'order',
        parts: await renderLabelled(question.keys, render),
        start: startOrder(question),
      };
    case 'match':
      return {
        kind: 'match',
        heads: [await render('head-left'), await render('head-right')],
        pairs: await renderPairs(question.keys, render),
        start: startOrder(question),
      };
    case 'classify':
      return {
        kind: 'classify',
        parts: await renderLabelled(question.keys, render),
        groups: await renderList(question.groups, 'group', render),
        right: key.right,
        start: startOrder(question),
      };
    case 'numeric':
      return { kind: 'numeric', unit: question.unit, numbers: await renderNumbers(question, render) };
    case 'blanks':
      return { kind: 'blanks', text: await render('text'), words: key.accepted.map(([word]) => word ?? '') };
    case 'reflection':
      return {
        kind: 'reflection',
        model: await render('model'),
        criteria: await renderList(question.keys, 'label', render),
      };
  }
}

async function renderLabelled(
  keys: readonly string[],
  render: RenderPiece,
): Promise<readonly RenderedPart[]> {
  return Promise.all(
    keys.map(async (key) => ({
      key,
      label: await render(`label-${key}`),
      feedback: await render(`feedback-${key}`),
    })),
  );
}

async function renderPairs(keys: readonly string[], render: RenderPiece) {
  return Promise.all(
    keys.map(async (key) => ({
      key,
      left: await render(`left-${key}`),
      right: withoutTags(await render(`right-${key}`)),
    })),
  );
}

async function renderList(keys: readonly string[], prefix: string, render: RenderPiece) {
  return Promise.all(keys.map(async (key) => ({ key, label: await render(`${prefix}-${key}`) })));
}

async function renderNumbers({ numbers }: SiteQuestion, render: RenderPiece) {
  return Promise.all(
    numbers.map(async ({ key, value, tolerance, right }) => ({
      value,
      tolerance,
      right,
      label: await render(`label-${key}`),
      feedback: await render(`feedback-${key}`),
    })),
  );
}

/** An entry of a list to choose from holds text alone. */
function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
