import type { AnswerType } from '../questions/grade.ts';
import { isScored } from '../questions/grade.ts';
import { shuffle, type Seed } from '../shuffle.ts';
import { spreadLessons } from './spread-lessons.ts';

/** An item that a quiz may draw. */
export interface BankItem {
  readonly id: string;
  readonly type: AnswerType;
  /** Path of the lesson without locale, `meeting/first-impressions`. */
  readonly lesson: string;
  readonly module: string;
}

/**
 * Draws `n` items for an attempt at a quiz, or all if the bank has fewer. The same seed draws the same items from the
 * same bank in any order of it; another seed draws anew.
 *
 * Every lesson gives its first item before one gives its second, and so on: the draw holds something of each
 * lesson, or of `n` different ones if there are more lessons than that. Lessons take turns by module. Never more than two
 * items in a row are from one lesson, unless it has too many of them: see `spreadLessons`.
 *
 * What is never scored is not drawn. An item asked before the text (`pretest`) is: here is where it comes back.
 */
export function drawItems<T extends BankItem>(bank: readonly T[], n: number, seed: Seed): readonly T[] {
  const scored = bank.filter(({ type }) => isScored(type)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const lessons = groupBy(shuffle(scored, seed), ({ lesson }) => lesson);
  const modules = groupBy(lessons, ([first]) => first?.module ?? '');
  const drawn = inTurns(inTurns(modules)).slice(0, Math.max(0, n));
  return spreadLessons(shuffle(drawn, seed + 1));
}

/** Groups in the order in which their first items come. */
function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups.values()];
}

/** The first of every group, then the second of every group that has one, and so on. */
function inTurns<T>(groups: readonly (readonly T[])[]): readonly T[] {
  const turns = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: turns }).flatMap((_, turn) =>
    groups.flatMap((group) => group.slice(turn, turn + 1)),
  );
}
