import { expect, test } from 'vitest';

import { sourceText } from '../../../src/course/source-text.ts';

const source = sourceText('a.mdx', 'one\r\ntwo\n\nfour');

test('an offset becomes a line and a column, both from 1', () => {
  expect([0, 2, 5, 9, 10, 13].map((offset) => source.placeAt(offset))).toEqual([
    { file: 'a.mdx', line: 1, column: 1 },
    { file: 'a.mdx', line: 1, column: 3 },
    { file: 'a.mdx', line: 2, column: 1 },
    { file: 'a.mdx', line: 3, column: 1 },
    { file: 'a.mdx', line: 4, column: 1 },
    { file: 'a.mdx', line: 4, column: 4 },
  ]);
});

test('a line and a column become an offset', () => {
  expect(source.offsetOf(2, 1)).toBe(5);
  expect(source.offsetOf(4, 3)).toBe(12);
});

test('a line is given without its end, and empty when there is none', () => {
  expect([1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['one', 'two', '', 'four', '']);
});
