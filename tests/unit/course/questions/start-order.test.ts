import { describe, expect, it } from 'vitest';

import { startOrder } from '../../../../src/course/questions/start-order.ts';

const keys = ['a', 'b', 'c', 'd'];
const ids = Array.from({ length: 200 }, (_, index) => `question-${String(index)}`);

describe('the order that the parts of a question start with', () => {
  it('follows from the id alone, and is another for other questions', () => {
    const order = (id: string) => startOrder({ id, keys, key: { type: 'order', right: keys } }).join('');
    expect(order('five-steps-told')).toBe(order('five-steps-told'));
    expect(new Set(ids.map(order)).size).toBeGreaterThan(15);
  });

  it('has every part once', () => {
    const order = startOrder({ id: 'same', keys, key: { type: 'match', right: keys } });
    expect(order.toSorted()).toEqual(keys);
  });

  it.each(['order', 'match'] as const)('is never the answer of a question of type %s', (type) => {
    const solved = ids.filter(
      (id) => startOrder({ id, keys, key: { type, right: keys } }).join('') === 'abcd',
    );
    expect(solved).toEqual([]);
  });

  it('never has the items of a classification group by group', () => {
    const key = { type: 'classify', right: ['x', 'x', 'y', 'y'] } as const;
    const byGroups = ids.filter((id) =>
      /^(?:ab|ba)(?:cd|dc)$|^(?:cd|dc)(?:ab|ba)$/.test(startOrder({ id, keys, key }).join('')),
    );
    expect(byGroups).toEqual([]);
  });

  it('leaves the parts of other types as the author wrote them', () => {
    expect(startOrder({ id: 'one', keys, key: { type: 'single', right: ['b'] } })).toEqual(keys);
  });
});
