import { expect, test } from 'vitest';

import { answerKeyOf, partCountOf, partKeysOf } from '../../../../src/course/questions/answer-key.ts';
import type { AnswerKey } from '../../../../src/course/questions/grade.ts';
import type { QuestionType } from '../../../../src/course/questions/question.ts';
import { samples } from './samples.ts';
import { readOne } from './support/read-one.ts';

const keys: { readonly [T in QuestionType]: readonly [key: AnswerKey<T>, parts: string, count: number] } = {
  single: [{ type: 'single', right: ['b'] }, 'a b', 2],
  multiple: [{ type: 'multiple', right: ['a', 'c'] }, 'a b c', 3],
  spot: [{ type: 'spot', right: ['b'] }, 'a b', 2],
  order: [{ type: 'order', right: ['a', 'b', 'c'] }, 'a b c', 3],
  match: [{ type: 'match', right: ['a', 'b', 'c'] }, 'a b c', 3],
  classify: [{ type: 'classify', right: ['a', 'a', 'b'] }, 'a b c', 3],
  numeric: [{ type: 'numeric', accepted: [{ value: 30, tolerance: 0.5 }] }, 'a b', 1],
  blanks: [{ type: 'blanks', accepted: [['up', 'upwards'], ['greet']], fold: true }, 'a b', 2],
  reflection: [{ type: 'reflection' }, 'a b', 2],
};

test.each(samples)('$type has its answer key, its parts and their number', ({ type, block }) => {
  const question = readOne(type, block);
  const [key, parts, count] = keys[type];
  expect(answerKeyOf(question)).toEqual(key);
  expect(partKeysOf(question)).toEqual(parts.split(' '));
  expect(partCountOf(question)).toBe(count);
});
