import { expect, test } from 'vitest';

import { lessonsOf } from '../../../../src/course/course.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import { fingerprintOf } from '../../../../src/course/questions/fingerprint.ts';
import { lessonAsking, lessonPath, question, smallCourse } from '../support/small-course.ts';

function fingerprint(block: string): string {
  const { course } = buildCourse(smallCourse({ [lessonPath]: lessonAsking(block) }));
  const found = course?.editions.flatMap(lessonsOf).flatMap(({ questions }) => questions)[0];
  if (!found) throw new Error('There is no question.');
  return fingerprintOf(found);
}

const original = fingerprint(question);

test('is short, and the same for the same question over versions of the site', () => {
  expect(original).toBe('1dr5vdy');
});

test.each<[string, (text: string) => string]>([
  ['case, punctuation and spaces of an answer', (text) => text.replace('Look away', 'look  away!')],
  ['the prompt', (text) => text.replace('What first?', 'What now?')],
  ['a feedback', (text) => text.replace('polite', 'kind')],
  ['the id', (text) => text.replace('#look-up', '#other')],
])('stays when somebody changes %s', (_what, change) => {
  expect(fingerprint(change(question))).toBe(original);
});

test.each<[string, (text: string) => string]>([
  ['a word of an answer', (text) => text.replace('Look away', 'Turn away')],
  ['the right answer', (text) => text.replace('[ ]', '[o]').replace('[x]', '[ ]').replace('[o]', '[x]')],
  [
    'the number of answers',
    (text) => text.replace('- [x]', '- [ ] Wait\n  > The customer cannot know why.\n- [x]'),
  ],
  ['the type', (text) => text.replace('welcome}', 'welcome type=multiple}')],
])('changes with %s', (_what, change) => {
  expect(fingerprint(change(question))).not.toBe(original);
});
