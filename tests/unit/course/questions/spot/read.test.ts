import { expect, test } from 'vitest';

import { rightKeys } from '../../../../../src/course/questions/question.ts';
import { asking, readOne } from '../support/read-one.ts';

const parts = `- [ ] Hello, Noor.
  > A name at the start is never wrong.
- [x] You should have read the terms.
  > It puts the fault on the reader.
- [x] That is not our problem.
  > Nobody wants to hear whose problem it is.`;

test('the faulty parts are the right answers, and there may be several', () => {
  const { options } = readOne('spot', asking('type=spot', `Which part is wrong?\n\n${parts}`));
  expect(options.map(({ text }) => text)).toEqual([
    'Hello, Noor.',
    'You should have read the terms.',
    'That is not our problem.',
  ]);
  expect(rightKeys(options)).toEqual(['b', 'c']);
});
