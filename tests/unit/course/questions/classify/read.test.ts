import { expect, test } from 'vitest';

import { asking, readOne, withoutPlaces, wordsOf } from '../support/read-one.ts';

const question = readOne(
  'classify',
  asking(
    'type=classify',
    `Where does it belong? Think of

- a shop
- a phone

Now:

- **Before** the visit
  - Look up
    > It is what the customer sees first.
  - Greet
- After it

  - Thank

Both count.`,
  ),
);

test('items have keys over all groups, groups have keys of their own', () => {
  expect(withoutPlaces(question.groups)).toEqual([
    { key: 'a', text: 'Before the visit' },
    { key: 'b', text: 'After it' },
  ]);
  expect(withoutPlaces(question.items)).toEqual([
    { key: 'a', text: 'Look up', feedback: 'It is what the customer sees first.', group: 'a' },
    { key: 'b', text: 'Greet', feedback: '', group: 'a' },
    { key: 'c', text: 'Thank', feedback: '', group: 'b' },
  ]);
});

test('a plain list before the groups belongs to the text', () => {
  expect(wordsOf(question)).toEqual({
    prompt: 'Where does it belong? Think of a shopa phone Now:',
    explanation: 'Both count.',
    'group-a': 'Before the visit',
    'group-b': 'After it',
    'label-a': 'Look up',
    'feedback-a': 'It is what the customer sees first.',
    'label-b': 'Greet',
    'label-c': 'Thank',
  });
});
