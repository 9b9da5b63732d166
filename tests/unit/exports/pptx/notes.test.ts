import { describe, expect, it } from 'vitest';

import { slideOf } from './support/presentations.ts';

describe('a presentation', () => {
  it('carries what the trainer says under its slide, in paragraphs, with the minutes first', () => {
    expect(slideOf('seen').notes).toEqual([
      'course.lesson.minutes 1.5',
      'Say it in half a minute. Ask: why? If nobody answers, tell of a shop where you were greeted well, and ask what was done there, by whom, and when.',
      '• First',
    ]);
  });

  it('gives hints, the verdict on each answer and why under the question', () => {
    expect(slideOf('question-look-up').notes.slice(1)).toEqual([
      'course.question.hint: Who is waiting?',
      'course.question.hint: And who is not?',
      'A. Look away: it is 10:30 – course.question.wrong: It may feel polite, but it says the opposite.',
      'B. Look up, say {name} – course.question.right: Being seen already counts as half served. A second line.',
      'C. Wait – course.question.wrong: The customer cannot know why you wait.',
      'course.question.why: Being seen helps.',
      'A quotation in the explanation.',
    ]);
  });

  it('calls a fault what is to be found in a message, and not right or wrong', () => {
    expect(slideOf('question-fault').notes.slice(1)).toEqual([
      'A. Hello, Noor. – course.question.noFault: A name at the start is never wrong.',
      'B. You should have read the terms. – course.question.fault: It puts the fault on the reader.',
    ]);
  });
});
