import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../../../../../src/course/questions/graders.ts';
import { keys } from '../answers.ts';

const key = { type: 'order', right: ['a', 'b', 'c', 'd', 'e'] } as const;

/** `x` for a position shown as right, `-` for one shown as wrong. */
function marks(parts: readonly boolean[] | undefined): string {
  return (parts ?? []).map((right) => (right ? 'x' : '-')).join('');
}

describe('putting five steps in order', () => {
  it.each([
    ['all in order', 'a b c d e', 1, 'right', 'xxxxx'],
    ['the last put first', 'e a b c d', 0.75, 'partly', '-xxxx'],
    ['the first put last', 'b c d e a', 0.75, 'partly', 'xxxx-'],
    ['two neighbours swapped', 'a c b d e', 0.75, 'partly', 'xx-xx'],
    ['the two halves swapped', 'd e a b c', 0.5, 'partly', '--xxx'],
    ['one pair in order', 'e d c a b', 0.25, 'partly', '---xx'],
    ['all turned round', 'e d c b a', 0, 'wrong', '-----'],
  ])('with %s is worth %s → %d', (_what, given, score, verdict, parts) => {
    const grade = gradeAnswer(key, keys(given));
    expect([grade.score, grade.verdict, marks(grade.parts)]).toEqual([score, verdict, parts]);
  });

  it.each(['', 'a b c d', 'a b c d e e', 'a b c d d', 'a b c d z', 'a b c d .'])(
    'is wrong with `%s`, which is not all steps once',
    (given) => {
      expect(gradeAnswer(key, keys(given))).toEqual({ score: 0, verdict: 'wrong' });
    },
  );

  it('is right with the one right order alone, of all 120', () => {
    const right = permutations(key.right).filter(
      (order) => gradeAnswer(key, keys(order.join(' '))).score === 1,
    );
    expect(right).toEqual([['a', 'b', 'c', 'd', 'e']]);
  });
});

describe('putting two steps in order', () => {
  it.each([
    ['a b', 1, [true, true]],
    ['b a', 0, [false, false]],
  ])('as `%s` is worth %d', (given, score, parts) => {
    expect(gradeAnswer({ type: 'order', right: ['a', 'b'] }, keys(given))).toMatchObject({ score, parts });
  });
});

it('costs one share to put one step of any list elsewhere, however far', () => {
  const lists = fc
    .integer({ min: 3, max: 10 })
    .chain((n) => fc.record({ n: fc.constant(n), from: fc.nat(n - 1), to: fc.nat(n - 1) }));
  fc.assert(
    fc.property(lists, ({ n, from, to }) => {
      fc.pre(from !== to);
      const right = 'abcdefghij'.slice(0, n).split('');
      const given = right.toSpliced(from, 1).toSpliced(to, 0, ...right.slice(from, from + 1));
      const { score } = gradeAnswer({ type: 'order', right }, { kind: 'keys', keys: given });
      expect(score).toBe((n - 2) / (n - 1));
    }),
  );
});

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
