import { expect, it } from 'vitest';
import { emptyRecord, entry } from '../../../../src/course/record/record.ts';

it.each(['constructor', 'toString', '__proto__'])('finds no entry under the inherited name %s', (key) => {
  expect(entry(emptyRecord.lessons, key)).toBeUndefined();
});

it('finds the entry under a name of its own', () => {
  expect(entry({ constructor: { finished: 1 } }, 'constructor')).toEqual({ finished: 1 });
});
