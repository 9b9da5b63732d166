import { describe, expect, it } from 'vitest';
import { nextLesson } from '../../../../src/client/home/next-lesson.ts';
import type { CourseOutline } from '../../../../src/course/record/outline.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { after, answered, finishedQuiz, inQuiz, outline, startQuiz } from '../../course/record/fixtures.ts';

const finish = (lesson: string) => ({ kind: 'finishPressed', lesson }) as const;
const read = (lesson: string, heading: string) => ({ kind: 'headingReached', lesson, heading }) as const;
const meeting: CourseOutline = { ...outline, modules: outline.modules.slice(0, 1) };
const meetingDone = [answered('greeting'), answered('on-the-phone'), finish('meeting/listening')] as const;
const quiz = { id: 'meeting/quiz', mastery: 80 } as const;

describe('the main button', () => {
  it('offers a start to somebody who has not begun', () => {
    expect(nextLesson(emptyRecord, outline)).toEqual({ choice: 'start' });
  });

  it('goes on at the last heading that was reached', () => {
    expect(nextLesson(after(read('meeting/listening', 'pauses')), outline)).toEqual({
      choice: 'continue',
      position: { lesson: 'meeting/listening', heading: 'pauses' },
    });
  });

  it('goes on with the lesson after a finished one', () => {
    expect(nextLesson(after(...meetingDone), outline)).toEqual({
      choice: 'continue',
      position: { lesson: 'trouble/your-day' },
    });
  });

  it('offers a module to read again when its lessons are done, whatever is open elsewhere', () => {
    expect(nextLesson(after(...meetingDone), meeting)).toEqual({ choice: 'again' });
  });

  it('offers the quiz of a module whose lessons are done, until its goal is reached', () => {
    const taken = (score: number) =>
      after(...meetingDone, startQuiz(['greeting']), inQuiz('greeting'), finishedQuiz(score));
    expect(nextLesson(after(...meetingDone), meeting, quiz)).toEqual({ choice: 'quiz' });
    expect(nextLesson(taken(0.79), meeting, quiz)).toEqual({ choice: 'quiz' });
    expect(nextLesson(taken(0.8), meeting, quiz)).toEqual({ choice: 'again' });
  });

  it('offers no quiz while a lesson is open', () => {
    expect(nextLesson(after(...meetingDone), outline, { id: 'quiz', mastery: 80 })).toMatchObject({
      choice: 'continue',
    });
  });

  it('offers a start in a module nobody has opened while another is under way', () => {
    expect(nextLesson(after(read('trouble/sorry', 'why')), meeting)).toEqual({ choice: 'start' });
  });

  it('offers nothing on a page without lessons', () => {
    expect(nextLesson(emptyRecord, { id: 'touchpoint', modules: [] })).toBeUndefined();
  });
});
