import type { RenderedOption, RenderedQuestion } from '../questions/rendered.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Piece } from './fit.ts';

type Rendered<Kind> = Extract<RenderedQuestion, { kind: Kind }>;

/** A letter and the room after it, in units of the text beside it. */
export const besideLetter = 1.95;

/** The letter that was voted by, where the answer has it in small. */
const besideVote = 1.25;

/** The width of a question, beside the lamp of the evening. */
const askedRoom = 880;

/** What the answers of a question take on its slide: a piece for each row. */
export function piecesAsked(rendered: RenderedQuestion): readonly Piece[] {
  const lettered = { room: askedRoom, indent: besideLetter } as const;
  switch (rendered.kind) {
    case 'choice':
      return rendered.type === 'spot'
        ? rows(labelsOf(rendered.options), 58, 21, { ...lettered, room: askedRoom - 44 })
        : rows(labelsOf(rendered.options), 36, 16, lettered);
    case 'order':
      return rows(labelsOf(rendered.parts), 36, 16, lettered);
    case 'match': {
      const pairs = rendered.pairs.map(({ left, right }) => longer(left, right));
      return rows([longer(...rendered.heads), ...pairs], 36, 18, { ...lettered, columns: 2 });
    }
    case 'classify': {
      const groups = rendered.groups.map(({ label }) => `${label}······`).join('');
      const longest = labelsOf(rendered.parts).toSorted((a, b) => b.length - a.length);
      const pairs = longest.filter((_, index) => index % 2 === 0);
      return [
        { size: 'text', text: groups, room: askedRoom, gap: 56 },
        ...rows(pairs, 32, 16, { ...lettered, columns: 2 }),
      ];
    }
    case 'numeric':
      return [{ size: 'large', text: rendered.unit || '·', gap: 44 }];
    case 'blanks':
      return blanksOf(rendered, askedRoom);
    case 'reflection':
      return [];
  }
}

/** What the answer takes on the slide that shows it: a piece for each row. */
export function piecesAnswered(rendered: RenderedQuestion): readonly Piece[] {
  switch (rendered.kind) {
    case 'choice':
      return rightOptions(rendered.options);
    case 'order':
      return rows(labelsOf(rendered.parts), 24, 16, { room: 1000, indent: besideLetter + besideVote });
    case 'match': {
      const pairs = rendered.pairs.map(({ left, right }) => longer(left, right));
      return rows([longer(...rendered.heads), ...pairs], 46, 22, { columns: 2, indent: besideVote });
    }
    case 'classify':
      return sortedGroups(rendered);
    case 'numeric':
      return [{ size: 'text', text: '', gap: 140 }];
    case 'blanks':
      return blanksOf(rendered, 960);
    case 'reflection':
      return modelAnswer(rendered);
  }
}

/** What is right stands in the title face, with a letter before it. */
function rightOptions(options: readonly RenderedOption[]): readonly Piece[] {
  const right = options.filter((option) => option.right);
  return right.map(({ label }) => ({ size: 'large', text: label, gap: 22, room: 1040, indent: 1.3 }));
}

/** Each group is a column; the fullest column of each row is what takes room. */
function sortedGroups({ parts, groups, right }: Rendered<'classify'>): readonly Piece[] {
  const columns = groups.length === 3 ? 3 : 2;
  const lists = groups.map((group) => [
    group.label,
    ...parts.filter((_, index) => right[index] === group.key).map(({ label }) => label),
  ]);
  const fullest = (row: readonly (readonly string[])[]): readonly string[] =>
    row.toSorted((a, b) => roomOf(b) - roomOf(a))[0] ?? [];
  return lists.flatMap((_, index) =>
    index % columns === 0
      ? rows(fullest(lists.slice(index, index + columns)), 36, 18, { columns, indent: besideVote })
      : [],
  );
}

/** A line for each, and its letters: enough to tell which of two lists is taller. */
const roomOf = (texts: readonly string[]): number => texts.length * 20 + texts.join('').length;

function blanksOf({ text, words }: Rendered<'blanks'>, room: number): readonly Piece[] {
  return [{ size: 'text', text: fillGaps(text, words), gap: 36, room, leading: 'loose' }];
}

/** The model answer is for the notes, unless there is nothing else to show. */
function modelAnswer({ model, criteria }: Rendered<'reflection'>): readonly Piece[] {
  const lines = criteria.length > 0 ? labelsOf(criteria) : [model];
  return rows(lines, 24, 18, { room: 1000, indent: 1.6 });
}

const labelsOf = (parts: readonly { readonly label: string }[]): readonly string[] =>
  parts.map(({ label }) => label);

const longer = (left: string, right: string): string => (left.length > right.length ? left : right);

/** A piece for each text, with so much above the first and between them. */
export function rows(
  texts: readonly string[],
  above: number,
  between: number,
  shape: Pick<Piece, 'room' | 'indent' | 'columns'> = {},
): readonly Piece[] {
  return texts.map((text, index) => ({
    size: 'text',
    text,
    leading: 'tight',
    gap: index === 0 ? above : between,
    ...shape,
  }));
}
