import { expect, test } from 'vitest';

import { asking, readOne, withoutPlaces, wordsOf } from '../support/read-one.ts';

const question = readOne(
  'match',
  asking(
    'type=match',
    `What belongs together?

| Channel | Welcome |
| :------ | ------: |
| Shop    | Look *up* |
| Phone   | Say the name |
| \`Mail\` | Answer a \\| b |

Each has its own first second.`,
  ),
);

test('a row is a pair with one key', () => {
  expect(withoutPlaces(question.rows)).toEqual([
    { key: 'a', left: 'Shop', right: 'Look up' },
    { key: 'b', left: 'Phone', right: 'Say the name' },
    { key: 'c', left: 'Mail', right: 'Answer a | b' },
  ]);
  expect(question.rows.map(({ place }) => place.line)).toEqual([16, 17, 18]);
});

test('the first row names the columns', () => {
  expect(wordsOf(question)).toEqual({
    prompt: 'What belongs together?',
    explanation: 'Each has its own first second.',
    'head-left': 'Channel',
    'head-right': 'Welcome',
    'left-a': 'Shop',
    'right-a': 'Look up',
    'left-b': 'Phone',
    'right-b': 'Say the name',
    'left-c': 'Mail',
    'right-c': 'Answer a | b',
  });
});
