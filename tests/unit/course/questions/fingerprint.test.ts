import { expect, test } from 'vitest';

import { lessonsOf } from '../../../../src/course/course.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import type { QuestionType } from '../../../../src/course/questions/question.ts';
import { fingerprintOf } from '../../../../src/course/questions/fingerprint.ts';
import { lessonAsking, lessonPath, question, smallCourse } from '../support/small-course.ts';
import { sampleOf, samples } from './samples.ts';

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

test('questions of two types never have the same mark', () => {
  expect(new Set(samples.map(({ block }) => fingerprint(block))).size).toBe(9);
});

type Change = readonly [type: QuestionType, what: string, from: string, to: string];

test.each<Change>([
  ['spot', 'punctuation', 'Look away', 'Look away…'],
  ['order', 'punctuation', '2. Greet', '2. Greet!'],
  ['order', 'a feedback', 'is seen first', 'they see first'],
  ['match', 'punctuation and case', 'Say the name', 'say the “name”'],
  ['match', 'the words of the first row', 'Channel', 'Way'],
  ['classify', 'punctuation', '  - Greet', '  - Greet:'],
  ['numeric', 'a typical mistake', '- [ ] 60', '- [ ] 90'],
  ['numeric', 'the unit', '0.5 s', '0.5 seconds'],
  ['numeric', 'the way to write it', '30 ±', '30.0 ±'],
  ['blanks', 'the text around the gaps', 'Look [[', 'Please look [['],
  ['blanks', 'punctuation in a gap', '[[greet]]', '[[greet!]]'],
  ['reflection', 'the model answer', 'I am sorry', 'We are sorry'],
  ['reflection', 'a criterion', 'It says when', 'It says how soon'],
])('the mark of %s stays with %s', (type, _what, from, to) => {
  const block = sampleOf(type);
  expect(block).toContain(from);
  expect(fingerprint(block.replace(from, to))).toBe(fingerprint(block));
});

test.each<Change>([
  ['spot', 'another faulty part', '- [ ] Look away', '- [x] Look away'],
  ['multiple', 'another right option', '- [ ] Look up', '- [x] Look up'],
  ['order', 'a new step', '3. Ask', '3. Ask\n4. Thank'],
  ['order', 'another order', '2. Greet\n3. Ask', '2. Ask\n3. Greet'],
  ['match', 'another partner', 'Say the name', 'Pick up'],
  ['match', 'a new row', '| Mail | Answer |', '| Mail | Answer |\n| Chat | Type |'],
  ['classify', 'an item in another group', '  - Greet\n- After', '- After\n  - Greet'],
  ['classify', 'another group', '- After', '- During'],
  ['numeric', 'another number', '[x] 30 ±', '[x] 35 ±'],
  ['numeric', 'the same number below zero', '[x] 30 ±', '[x] -30 ±'],
  ['numeric', 'another tolerance', '± 0.5', '± 5'],
  ['numeric', 'a second right number', '- [ ] 60', '- [x] 60'],
  ['blanks', 'another right word', '[[greet]]', '[[nod]]'],
  ['blanks', 'a new right word', '[[greet]]', '[[greet|nod]]'],
  ['blanks', 'a new gap', 'then', '[[then]]'],
  ['reflection', 'a new criterion', '- [ ] It says when', '- [ ] It says when\n- [ ] It says who'],
])('the mark of %s changes with %s', (type, _what, from, to) => {
  const block = sampleOf(type);
  expect(block).toContain(from);
  expect(fingerprint(block.replace(from, to))).not.toBe(fingerprint(block));
});
