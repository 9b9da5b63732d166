import { expect, test } from 'vitest';

import { adviseId, idSchema, suggestId } from '../../../../src/course/schemas/ids.ts';

test.each(['a', 'first-seconds', 'part2', '2nd'])('%s is an id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(true);
});

test.each(['', 'First', 'first_seconds', 'first--seconds', '-first', 'first-', 'første', 'a b', 'مرحبا'])(
  '%j is none',
  (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  },
);

test.each([
  ['First Seconds', 'first-seconds'],
  ['first_seconds,', 'first-seconds'],
  ['Første møde på Ærø', 'foerste-moede-paa-aeroe'],
  ['Ängel & Öl', 'aengel-oel'],
  ['café', 'cafe'],
  ['welcome.mdx', 'welcome'],
  ['مرحبا', undefined],
])('from %j an author probably meant %j', (text, id) => {
  expect(suggestId(text)).toBe(id);
});

test('advice says that an id is the same in every language where it looks translated', () => {
  expect(adviseId('Seen')).toBe('write `seen`');
  expect(adviseId('Første')).toBe('write `foerste`, in every language');
  expect(adviseId('مرحبا')).toBe('use small Latin letters, the same id in every language: `short-id`');
});
