import { shuffledItems, shuffledOrder, type Seed } from '../shuffle.ts';
import type { AnswerKey } from './grade.ts';

/** What has to be known of a question to say how its parts stand at first. */
export interface QuestionToStart {
  /** The id of the question: each question has an order of its own. */
  readonly id: string;
  /** The keys of its parts in the order of the source. */
  readonly keys: readonly string[];
  readonly key: AnswerKey;
}

/**
 * The keys of a question's parts in the order in which they stand before anybody has moved them: the steps of `order`,
 * the partners of `match`, the items of `classify`; the parts of the other types stand as in the source. Pages without
 * script, decks, handouts and presentations all begin with it, so that a letter on the wall is the same on paper. It
 * is the same in every build and language, and never the order of the source, which is or shows the answer.
 */
export function startOrder({ id, keys, key }: QuestionToStart): readonly string[] {
  switch (key.type) {
    case 'order':
    case 'match':
      return shuffledOrder(keys, seedOf(id));
    case 'classify':
      return shuffledItems(keys, key.right, seedOf(id));
    default:
      return keys;
  }
}

function seedOf(id: string): Seed {
  return Array.from(id).reduce(
    (seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
}
