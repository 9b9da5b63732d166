import { expect, test } from 'vitest';

import { adviseName, nearest } from '../../../src/course/nearest.ts';

const known = ['question', 'hint', 'slide', 'notes'];

test.each([
  ['quesiton', 'question'],
  ['Question', 'question'],
  ['questions', 'question'],
  ['note', 'notes'],
  ['hnt', 'hint'],
  ['video', undefined],
  ['', undefined],
])('%j is near to %j', (name, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test.each([
  ['xy', undefined],
  ['ab', 'aa'],
  ['way', undefined],
])('%j is near to %j among short names, which differ in half of their letters at most', (name, expected) => {
  expect(nearest(name, ['aa', 'bcd'])).toBe(expected);
});

test('advice names the nearest, else all', () => {
  expect(adviseName('slied', known)).toBe('did you mean `slide`?');
  expect(adviseName('video', known)).toBe('use one of: question, hint, slide, notes');
});
