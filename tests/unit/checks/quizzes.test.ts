import { describe, expect, test } from 'vitest';

import { lessonsAreTranslated } from '../../../src/checks/lessons-are-translated.ts';
import { quizzesCanBeDrawn } from '../../../src/checks/quizzes-can-be-drawn.ts';
import { quizzesMatch } from '../../../src/checks/quizzes-match.ts';
import { findingsOf } from '../course/support/check.ts';
import { lessonAsking, question, smallCourse } from '../course/support/small-course.ts';
import { said, twoLanguages } from './support/two-languages.ts';

const english = 'content/docs/en/meeting/quiz.mdx';
const danish = 'content/docs/da/meeting/quiz.mdx';

function quiz(draw: number, mastery = 80): string {
  return `---\ntitle: Check yourself\ndescription: A few questions.\nquiz:\n  draw: ${draw}\n  mastery: ${mastery}\n---\n\nNo timer.\n`;
}

describe('a quiz in two languages', () => {
  test('is fine when both draw and ask for the same', () => {
    expect(findingsOf(twoLanguages({ [english]: quiz(1), [danish]: quiz(1) }))).toEqual([]);
  });

  test('may be left out in all of them', () => {
    expect(findingsOf(twoLanguages())).toEqual([]);
  });

  test('is missing when only the source language has it', () => {
    expect(said(lessonsAreTranslated, twoLanguages({ [english]: quiz(1) }))).toEqual([
      `lessons-are-translated ${danish}:1:1 the page is missing in \`da\` — translate the page of the source language (see ${english}:1:1)`,
    ]);
  });

  test('is missing in the source language when only a translation has it', () => {
    expect(said(lessonsAreTranslated, twoLanguages({ 'content/docs/da/quiz.mdx': quiz(1) }))).toEqual([
      'lessons-are-translated content/docs/en/quiz.mdx:1:1 the page is missing — write the page',
    ]);
  });

  test('draws and asks for the same in each', () => {
    expect(said(quizzesMatch, twoLanguages({ [english]: quiz(1), [danish]: quiz(2, 70) }))).toEqual([
      `quizzes-match ${danish}:5:3 the quiz has \`draw: 2\`, and \`draw: 1\` in the source language — write the same number in every language (see ${english}:5:3)`,
      `quizzes-match ${danish}:6:3 the quiz has \`mastery: 70\`, and \`mastery: 80\` in the source language — write the same number in every language (see ${english}:6:3)`,
    ]);
  });
});

describe('what a quiz draws', () => {
  const course = `id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome, goodbye]\n`;
  const goodbye = lessonAsking(question.replace('#look-up', '#look-back'));
  const of = (draw: number, changes = {}) =>
    said(
      quizzesCanBeDrawn,
      smallCourse({
        'content/course.yml': course,
        'content/docs/en/meeting/goodbye.mdx': goodbye,
        [english]: quiz(draw),
        ...changes,
      }),
    );

  test('is at least one question of each lesson', () => {
    expect(of(1)).toEqual([
      `quizzes-can-be-drawn ${english}:5:3 the quiz draws 1 question from 2 lessons — write at least \`draw: 2\`, one question for each lesson`,
    ]);
    expect(of(2)).toEqual([]);
  });

  test('is no more than its lessons have', () => {
    expect(of(3)).toEqual([
      `quizzes-can-be-drawn ${english}:5:3 the quiz draws 3 questions, and its lessons have 2 — write more questions, or \`draw: 2\``,
    ]);
  });

  test('leaves out what is never scored', () => {
    const reflection = `::::question{#look-back objective=welcome type=reflection}\nWhat do you see?\n\n:::model\nA door that opens.\n:::\n::::`;
    expect(of(2, { 'content/docs/en/meeting/goodbye.mdx': lessonAsking(reflection) })).toEqual([
      `quizzes-can-be-drawn ${english}:5:3 the quiz draws 2 questions, and its lessons have 1 — write more questions, or \`draw: 1\``,
    ]);
  });

  test('is not counted while a lesson cannot be read in full', () => {
    expect(of(3, { 'content/docs/en/meeting/goodbye.mdx': `${goodbye}\n<3\n` })).toEqual([]);
  });
});
