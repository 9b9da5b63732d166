import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle, shuffledItems, shuffledOrder } from '../../../src/course/shuffle.ts';

const seeds = fc.nat(2 ** 32 - 1);
const keyLists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 12 });

describe('shuffling', () => {
  it('keeps every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), seeds, (items, seed) => {
        expect([...shuffle(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('gives the same order for the same seed, on every machine', () => {
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 1)).toEqual(shuffle(['a', 'b', 'c', 'd', 'e'], 1));
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 1).join('')).toBe('bcaed');
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 4_294_967_295).join('')).toBe('bcead');
  });

  it('leaves what it is given as it was', () => {
    const items = Object.freeze(['a', 'b', 'c', 'd']);
    shuffle(items, 7);
    expect(items).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts every item at every place about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      shuffle(['a', 'b', 'c', 'd'], seed).forEach((item, place) => {
        const cell = `${item}${String(place)}`;
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      });
    }
    expect(counts.size).toBe(16);
    expect(Math.min(...counts.values())).toBeGreaterThan(900);
    expect(Math.max(...counts.values())).toBeLessThan(1100);
  });
});

describe('the items of an order question', () => {
  it('never start in the right order', () => {
    fc.assert(
      fc.property(keyLists, seeds, (keys, seed) => {
        fc.pre(keys.length >= 2);
        expect(shuffledOrder(keys, seed)).not.toEqual(keys);
      }),
    );
  });

  it('are all there, and the same for the same seed', () => {
    fc.assert(
      fc.property(keyLists, seeds, (keys, seed) => {
        expect([...shuffledOrder(keys, seed)].sort()).toEqual([...keys].sort());
        expect(shuffledOrder(keys, seed)).toEqual(shuffledOrder(keys, seed));
      }),
    );
  });

  it('are turned round when they are two', () => {
    expect([0, 1, 2, 3, 4, 5].map((seed) => shuffledOrder(['a', 'b'], seed).join(''))).toEqual(
      Array.from({ length: 6 }, () => 'ba'),
    );
  });

  it.each([[[]], [['a']]])('stay as they are when there is nothing to turn: %j', (keys) => {
    expect(shuffledOrder(keys, 3)).toEqual(keys);
  });
});

describe('the items of a classify question', () => {
  const keysOf = (groups: string) => 'abcdefgh'.slice(0, groups.length).split('');
  const shuffled = (groups: string, seed: number) => shuffledItems(keysOf(groups), groups.split(''), seed);
  const groupsOf = (keys: readonly string[], groups: string) =>
    keys.map((key) => groups.charAt('abcdefgh'.indexOf(key))).join('');

  it.each(['aab', 'aabb', 'aaabbb', 'aabbcc', 'abbb', 'aaabbbcc'])(
    'of groups %s never stand group by group, whichever group is first',
    (groups) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const stretches = groupsOf(shuffled(groups, seed), groups).replace(/(.)\1+/g, '$1');
          expect(stretches.length).toBeGreaterThan(new Set(groups).size);
        }),
      );
    },
  );

  it.each(['ab', 'abc', 'aaa'])('of groups %s, which cannot be mixed, are turned round', (groups) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(shuffled(groups, seed)).not.toEqual(keysOf(groups));
      }),
    );
  });

  it('are all there, and the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect([...shuffled('aaabbb', seed)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
        expect(shuffled('aaabbb', seed)).toEqual(shuffled('aaabbb', seed));
      }),
    );
  });

  it('come in every order that is mixed', () => {
    const orders = Array.from({ length: 200 }, (_, seed) => shuffled('aabb', seed).join(''));
    // Of 24 orders, 8 stand group by group.
    expect(new Set(orders).size).toBe(16);
  });

  it.each(['', 'a'])('stay as they are when there is nothing to turn: "%s"', (groups) => {
    expect(shuffled(groups, 3)).toEqual(keysOf(groups));
  });
});
