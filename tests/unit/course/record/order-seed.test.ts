import { describe, expect, it } from 'vitest';
import { orderSeed, quizOrderSeed } from '../../../../src/course/record/order-seed.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { answered, continued, finishedQuiz, inQuiz, startQuiz } from './fixtures.ts';

const fresh = { ...emptyRecord, seed: 42 };
const retry = { kind: 'itemRetried', item: 'greeting' } as const;
const solution = { kind: 'solutionShown', item: 'greeting' } as const;
const [first, second, third] = [1_487_096_760, 3_872_500_909, 1_447_990_933];

describe('the order of an item', () => {
  it.each([
    ['not answered', [], first],
    ['checked', [answered('greeting', 0)], first],
    ['checked, with its solution shown', [answered('greeting', 0), solution], first],
    ['being tried again', [answered('greeting', 0), retry], second],
    ['checked again', [answered('greeting', 0), retry, answered('greeting')], second],
    ['tried a third time', [answered('greeting', 0), retry, answered('greeting', 0), retry], third],
    ['not answered, another is', [answered('on-the-phone')], first],
    ['answered in a quiz only', [startQuiz(['greeting']), inQuiz('greeting'), finishedQuiz(1)], first],
  ])('goes with the attempt shown: %s', (_what, actions, seed) => {
    expect(orderSeed(continued(fresh, ...actions), 'greeting')).toBe(seed);
  });

  it.each([
    ['as it was answered', 'f1', first],
    ['changed since', 'f2', second],
  ])('of an item %s', (_what, fingerprint, seed) => {
    expect(orderSeed(continued(fresh, answered('greeting')), 'greeting', fingerprint)).toBe(seed);
  });

  it('stays when a changed item is checked', () => {
    const changed = continued(fresh, answered('greeting'));
    const checked = continued(changed, answered('greeting', 1, { fingerprint: 'f2' }));
    expect(orderSeed(checked, 'greeting', 'f2')).toBe(orderSeed(changed, 'greeting', 'f2'));
  });

  it('differs between learners and between items, whatever they are called', () => {
    const items = ['greeting', 'greeting-1', 'greeting-2', 'constructor'];
    const seeds = items.flatMap((item) => [1, 11, 42].map((seed) => orderSeed({ ...fresh, seed }, item)));
    expect(new Set(seeds).size).toBe(12);
  });

  it('is there even for a record without a seed', () => {
    expect(orderSeed(emptyRecord, 'greeting')).toBe(orderSeed({ ...emptyRecord, seed: 0 }, 'greeting'));
  });

  it('is a whole number of 32 bits, evenly spread over neighbours', () => {
    const seeds = Array.from({ length: 600 }, (_, place) => orderSeed(fresh, `item-${place}`));
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
    const thirds = [0, 1, 2].map((rest) => seeds.filter((seed) => seed % 3 === rest).length);
    expect(Math.min(...thirds)).toBeGreaterThan(150);
    const halves = seeds.filter((seed) => seed >= 2 ** 31).length;
    expect(halves).toBeGreaterThan(250);
    expect(halves).toBeLessThan(350);
  });
});

describe('the order of an item in a quiz', () => {
  it('goes with the run and the item alone', () => {
    expect(quizOrderSeed({ seed: 42 }, 'greeting')).toBe(762_335_998);
    expect(quizOrderSeed({ seed: 43 }, 'greeting')).toBe(2_957_911_344);
    expect(quizOrderSeed({ seed: 42 }, 'on-the-phone')).toBe(897_459_605);
  });
});
