import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawItems, type BankItem } from '../../../../src/course/quiz/draw.ts';

/** A bank written as `meeting/greeting: 3, meeting/goodbye: 1`: lessons and their numbers of items. */
function bank(text: string): readonly BankItem[] {
  return text.split(', ').flatMap((entry) => {
    const [lesson = '', count = '0'] = entry.split(': ');
    const [module = ''] = lesson.split('/');
    const item = (number: number) => `${lesson.replace('/', '-')}-${String(number)}`;
    return Array.from({ length: Number(count) }, (_, number) => ({
      id: item(number),
      type: 'single' as const,
      lesson,
      module,
    }));
  });
}

const lessonsOf = (items: readonly BankItem[]) => new Set(items.map(({ lesson }) => lesson));
const modulesOf = (items: readonly BankItem[]) => new Set(items.map(({ module }) => module));
const ids = (items: readonly BankItem[]) => items.map(({ id }) => id);

function longestRun(items: readonly BankItem[]): number {
  let run = 0;
  return items.reduce((longest, { lesson }, at) => {
    run = items[at - 1]?.lesson === lesson ? run + 1 : 1;
    return Math.max(longest, run);
  }, 0);
}

const course = bank(
  'why/what: 3, why/value: 4, promise/brand: 3, promise/trust: 5, journey/map: 3, journey/needs: 3, ' +
    'consistency/sameness: 4, meeting/first: 6, meeting/during: 3, meeting/people: 9, after/more: 3',
);

describe('1,000 draws of 20 items from 11 lessons', () => {
  const draws = Array.from({ length: 1000 }, (_, seed) => drawItems(course, 20, seed));

  it('each hold 20 different items', () => {
    expect(draws.every((draw) => new Set(ids(draw)).size === 20 && draw.length === 20)).toBe(true);
  });

  it('each hold at least one item of every lesson', () => {
    expect(draws.every((draw) => lessonsOf(draw).size === 11)).toBe(true);
  });

  it('never put more than two items of one lesson in a row', () => {
    expect(Math.max(...draws.map(longestRun))).toBe(2);
  });

  it('are all different', () => {
    expect(new Set(draws.map((draw) => ids(draw).join(' '))).size).toBe(1000);
  });

  it('leave no item of the bank out for good', () => {
    expect(new Set(draws.flatMap(ids)).size).toBe(course.length);
  });

  it('begin with every lesson at times', () => {
    expect(new Set(draws.map(([first]) => first?.lesson)).size).toBe(11);
  });
});

describe('a draw', () => {
  it('is the same for the same seed, also when the bank is in another order', () => {
    expect(drawItems(course, 12, 5)).toEqual(drawItems(course, 12, 5));
    expect(drawItems(course.toReversed(), 12, 5)).toEqual(drawItems(course, 12, 5));
  });

  it('smaller than the number of lessons takes each item from another lesson, and from all modules', () => {
    const draw = drawItems(course, 6, 3);
    expect([draw.length, lessonsOf(draw).size, modulesOf(draw).size]).toEqual([6, 6, 6]);
  });

  it('takes the whole bank when that is not larger', () => {
    const small = bank('a/one: 2, a/two: 1');
    expect([...ids(drawItems(small, 10, 1))].sort()).toEqual([...ids(small)].sort());
  });

  it.each([0, -1])('of %d items is empty', (n) => {
    expect(drawItems(course, n, 1)).toEqual([]);
  });

  it('from an empty bank is empty', () => {
    expect(drawItems([], 5, 1)).toEqual([]);
  });

  it('leaves reflections out, which have no score', () => {
    const [first, ...others] = bank('a/one: 2, a/two: 2');
    const mixed = first ? [{ ...first, type: 'reflection' as const }, ...others] : [];
    expect([...ids(drawItems(mixed, 4, 9))].sort()).toEqual(['a-one-1', 'a-two-0', 'a-two-1']);
  });

  it('gives items back with all that they had, a pretest mark among it', () => {
    const pretest = {
      ...bank('a/one: 1')[0],
      id: 'guess',
      type: 'single',
      lesson: 'a/one',
      module: 'a',
      pretest: true,
    } as const;
    expect(drawItems([pretest], 1, 4)).toEqual([pretest]);
  });
});

describe('a bank in which one lesson has most items', () => {
  it.each([
    ['a/one: 4, a/two: 1', 2],
    ['a/one: 6, a/two: 2', 2],
    ['a/one: 5, a/two: 1', 3],
    ['a/one: 7, a/two: 2', 3],
    ['a/one: 7, a/two: 1', 4],
    ['a/one: 5', 5],
  ])('%s: at most %d in a row', (text, most) => {
    const draws = Array.from({ length: 200 }, (_, seed) => drawItems(bank(text), 99, seed));
    expect(Math.max(...draws.map(longestRun))).toBe(most);
  });
});

it('keeps all rules of a draw for any bank', () => {
  const lesson = fc.record({
    name: fc.constantFrom(...'abcdefgh'.split('')),
    module: fc.constantFrom(...'xyz'.split('')),
    count: fc.integer({ min: 1, max: 9 }),
  });
  const lessons = fc.uniqueArray(lesson, { selector: ({ name }) => name, minLength: 1 });
  fc.assert(
    fc.property(lessons, fc.nat(40), fc.nat(2 ** 32 - 1), (list, n, seed) => {
      const items = bank(
        list.map(({ name, module, count }) => `${module}/${name}: ${String(count)}`).join(', '),
      );
      const draw = drawItems(items, n, seed);
      const size = Math.min(n, items.length);
      const counts = [...lessonsOf(draw)].map((name) => draw.filter((item) => item.lesson === name).length);
      const largest = Math.max(0, ...counts);
      expect(new Set(ids(draw)).size).toBe(size);
      expect(lessonsOf(draw).size).toBe(Math.min(size, list.length));
      if (largest <= 2 * (size - largest + 1)) expect(longestRun(draw)).toBeLessThanOrEqual(2);
    }),
    { numRuns: 400 },
  );
});
