import { expect, test } from 'vitest';

import { asking, readOne, withoutPlaces, wordsOf } from '../support/read-one.ts';

const model = ':::model\nI am **sorry**.\n\nIt comes tomorrow.\n:::';

test('has a model answer, criteria and an explanation', () => {
  const question = readOne(
    'reflection',
    asking(
      'type=reflection',
      `How would you say it?\n\n${model}\n\n- [ ] It says *sorry*\n- [x] It says when\n\nBe kind.`,
    ),
  );
  expect(question.hasModel).toBe(true);
  expect(withoutPlaces(question.criteria)).toEqual([
    { key: 'a', text: 'It says sorry' },
    { key: 'b', text: 'It says when' },
  ]);
  expect(wordsOf(question)).toEqual({
    prompt: 'How would you say it?',
    model: 'I am sorry. It comes tomorrow.',
    'label-a': 'It says sorry',
    'label-b': 'It says when',
    explanation: 'Be kind.',
  });
});

test('needs no criteria, and the text after the model answer explains it', () => {
  const question = readOne(
    'reflection',
    asking('type=reflection', `How would you say it?\n\n- a plain list\n\n${model}\n\nBe kind.`),
  );
  expect(question.criteria).toEqual([]);
  expect(wordsOf(question)).toEqual({
    prompt: 'How would you say it? a plain list',
    model: 'I am sorry. It comes tomorrow.',
    explanation: 'Be kind.',
  });
});
