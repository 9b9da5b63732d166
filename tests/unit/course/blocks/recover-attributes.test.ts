import { expect, test } from 'vitest';

import { recoverAttributes } from '../../../../src/course/blocks/recover-attributes.ts';

const known = ['id', 'minutes'];

test('attributes that are right stay as they are', () => {
  expect(recoverAttributes({ id: 'a', minutes: '2' }, known)).toEqual({
    data: { id: 'a', minutes: '2' },
    troubles: [],
  });
});

test.each([
  [{ class: 'seen', minutes: '2' }, { id: 'seen', minutes: '2' }, 'an id begins with `#`: `#seen`'],
  [{ seen: '', minutes: '2' }, { id: 'seen', minutes: '2' }, 'an id begins with `#`: `#seen`'],
  [{ id: 'a', 'minutes:2': '' }, { id: 'a', minutes: '2' }, 'write `minutes=2`'],
  [{ id: 'a', seen: '' }, { id: 'a' }, 'an id has hyphens in place of spaces: `#a-seen`'],
])('%j is understood', (attributes, data, advice) => {
  const read = recoverAttributes(attributes, known);
  expect(read.data).toEqual(data);
  expect(read.troubles.map((trouble) => trouble.advice)).toEqual([advice]);
});

test('an unknown name with a value is left to the schema', () => {
  expect(recoverAttributes({ color: 'red' }, known)).toEqual({ data: { color: 'red' }, troubles: [] });
});
