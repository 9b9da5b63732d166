import type { RenderedOption, RenderedQuestion } from '../questions/rendered.ts';
import type { Piece } from './fit.ts';
import { fillGaps } from './fill-gaps.ts';

type RenderedGroups = Extract<RenderedQuestion, { kind: 'classify' }>;

/** What the answers of a question take on its slide, and on the slide that answers it: a piece for each row. */
export function piecesOf(rendered: RenderedQuestion, slide: 'asked' | 'answered'): readonly Piece[] {
  switch (rendered.kind) {
    case 'choice':
      if (slide === 'answered') return rightOptions(rendered.options);
      return rows(
        rendered.options.map(({ label }) => label),
        { gap: rendered.type === 'spot' ? 32 : 26, width: 0.74 },
      );
    case 'order':
      return rows(
        rendered.parts.map(({ label }) => label),
        { gap: 26, width: 0.74 },
      );
    case 'match':
      return rows(
        rendered.pairs.map(({ left, right }) => (left.length > right.length ? left : right)),
        { gap: 36, width: 0.34 },
      );
    case 'classify':
      return slide === 'asked' ? askedGroups(rendered) : answeredGroups(rendered);
    case 'numeric':
      return rows([rendered.unit], { gap: 120, width: 1 });
    case 'blanks':
      return rows([fillGaps(rendered.text, rendered.words)], { gap: 30, width: 0.7 });
    case 'reflection':
      return slide === 'asked' ? [] : modelAnswer(rendered);
  }
}

/** The model answer is for the notes, unless there is nothing else to show. */
function modelAnswer({
  model,
  criteria,
}: Extract<RenderedQuestion, { kind: 'reflection' }>): readonly Piece[] {
  const lines = criteria.length > 0 ? criteria.map(({ label }) => label) : [model];
  return rows(lines, { gap: 18, width: 0.85 });
}

/** What is right stands in the title face. */
function rightOptions(options: readonly RenderedOption[]): readonly Piece[] {
  const right = options.filter((option) => option.right);
  return right.map(({ label }) => ({ size: 'large', text: label, gap: 24, width: 0.8 }));
}

/** In the question the items stand under the names of the groups, in two columns. */
function askedGroups({ parts, groups }: RenderedGroups): readonly Piece[] {
  const labels = parts.map(({ label }) => label).filter((_, index) => index % 2 === 0);
  return rows([groups[0]?.label ?? '', ...labels], { gap: 42, width: 0.34 });
}

/** In the answer each group is a column; the fullest column of each row is what takes room. */
function answeredGroups({ parts, groups, right }: RenderedGroups): readonly Piece[] {
  const columns = groups.length === 3 ? 3 : 2;
  const shape = { gap: 24, width: columns === 3 ? 0.28 : 0.38 };
  const lists = groups.map((group) => [
    group.label,
    ...parts.filter((_, index) => right[index] === group.key).map(({ label }) => label),
  ]);
  const fullest = (row: readonly (readonly string[])[]): readonly string[] =>
    row.toSorted((a, b) => roomOf(b) - roomOf(a))[0] ?? [];
  return lists.flatMap((_, index) =>
    index % columns === 0 ? rows(fullest(lists.slice(index, index + columns)), shape) : [],
  );
}

/** A line for each, and its letters: enough to tell which of two lists is taller. */
const roomOf = (texts: readonly string[]): number => texts.length * 20 + texts.join('').length;

function rows(texts: readonly string[], shape: Pick<Piece, 'gap' | 'width'>): readonly Piece[] {
  return texts.map((text) => ({ size: 'text', text, ...shape }));
}
