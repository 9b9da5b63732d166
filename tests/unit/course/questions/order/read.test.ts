import { expect, test } from 'vitest';

import { asking, readOne, withoutPlaces, wordsOf } from '../support/read-one.ts';

const question = readOne(
  'order',
  asking(
    'type=order',
    `What comes first?

1. Look up,
   and **nod**
   > It is what the customer sees first.
2. Greet
3. Ask

:::hint
Who is waiting?
:::

All of it takes ten seconds.

> Or less.`,
  ),
);

test('steps have keys in the order of the source, which is the right one', () => {
  expect(withoutPlaces(question.items)).toEqual([
    { key: 'a', text: 'Look up, and nod', feedback: 'It is what the customer sees first.' },
    { key: 'b', text: 'Greet', feedback: '' },
    { key: 'c', text: 'Ask', feedback: '' },
  ]);
  expect(question.items.map(({ place }) => place.line)).toEqual([14, 17, 18]);
});

test('its pieces are the labels and the feedback that there is', () => {
  expect(wordsOf(question)).toEqual({
    prompt: 'What comes first?',
    explanation: 'All of it takes ten seconds. Or less.',
    'hint-1': 'Who is waiting?',
    'label-a': 'Look up, and nod',
    'feedback-a': 'It is what the customer sees first.',
    'label-b': 'Greet',
    'label-c': 'Ask',
  });
  expect(question).toMatchObject({ hintCount: 1, hasExplanation: true });
});

test('a numbered list in the explanation is no list of steps', () => {
  const { items, parts } = readOne(
    'order',
    asking('type=order', 'What?\n\n1. A\n2. B\n3. C\n\nRemember:\n\n1. X\n2. Y'),
  );
  expect(items.map(({ text }) => text)).toEqual(['A', 'B', 'C']);
  expect(parts.explanation?.map(({ type }) => type)).toEqual(['paragraph', 'list']);
});
