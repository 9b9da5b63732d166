import { describe, expect, it } from 'vitest';

import { bankOf, lessonsOfQuiz } from '../../../../src/course/quiz/bank.ts';
import type { AnswerType } from '../../../../src/course/questions/grade.ts';

const edition = {
  modules: [
    { id: 'shop', lessons: ['door', 'counter'] },
    { id: 'phone', lessons: ['ringing'] },
  ],
};

describe('the lessons of a quiz', () => {
  it('are those of its module', () => {
    expect(lessonsOfQuiz(edition, { moduleId: 'shop' })).toEqual(['door', 'counter']);
  });

  it('are all of them for the final quiz', () => {
    expect(lessonsOfQuiz(edition, { moduleId: undefined })).toEqual(['door', 'counter', 'ringing']);
  });

  it('are none of a module that there is not', () => {
    expect(lessonsOfQuiz(edition, { moduleId: 'van' })).toEqual([]);
  });
});

it('a quiz may draw every question of a lesson but those that are never scored', () => {
  const question = (id: string, type: AnswerType, pretest = false) => ({ id, type, pretest });
  const questions = [
    question('guess', 'single', true),
    question('own-words', 'reflection'),
    question('steps', 'order'),
  ];
  expect(bankOf({ questions }).map(({ id }) => id)).toEqual(['guess', 'steps']);
});
