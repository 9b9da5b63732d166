import { expect, test } from 'vitest';

import { lessonsOf } from '../../../../src/course/course.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import { plainText } from '../../../../src/course/markdown/nodes.ts';
import { optionsOf } from '../../../../src/course/questions/question.ts';
import { everythingAllowed } from '../support/everything-allowed.ts';
import { lessonPath, smallCourse } from '../support/small-course.ts';

const { course } = buildCourse(smallCourse({ [lessonPath]: everythingAllowed }));
const [several, lookUp] = course?.editions.flatMap(lessonsOf).flatMap(({ questions }) => questions) ?? [];

test('a question carries its place, section, objective, level and points', () => {
  expect(lookUp).toMatchObject({
    id: 'look-up',
    type: 'single',
    sectionId: 'ending',
    objective: 'welcome',
    level: 'apply',
    points: 2,
    pretest: false,
    hintCount: 2,
    hasExplanation: true,
  });
  expect(several).toMatchObject({
    id: 'several',
    type: 'multiple',
    points: 1,
    pretest: true,
    hintCount: 0,
    hasExplanation: false,
  });
});

test('options have the keys of their places, their text and their feedback', () => {
  expect(
    lookUp && optionsOf(lookUp).map(({ key, right, text, feedback }) => ({ key, right, text, feedback })),
  ).toEqual([
    {
      key: 'a',
      right: false,
      text: 'Look away: it is 10:30',
      feedback: 'It may feel polite, but it says the opposite.',
    },
    {
      key: 'b',
      right: true,
      text: 'Look up, say {name}',
      feedback: 'Being seen already counts as half served. A second line.',
    },
    { key: 'c', right: false, text: 'Wait', feedback: 'The customer cannot know why you wait .' },
  ]);
});

test('the pieces are there by name', () => {
  const words = Object.entries(lookUp?.parts ?? {}).map(([name, nodes]) => [name, plainText(nodes)]);
  expect(Object.fromEntries(words)).toMatchObject({
    prompt: 'A customer comes in, and says: I am late. What first?',
    explanation: 'Being seen helps. A quotation in the explanation.',
    'hint-1': 'Who is waiting?',
    'hint-2': 'And who is not?',
    'feedback-a': 'It may feel polite, but it says the opposite.',
  });
});
