import { describe, expect, it } from 'vitest';
import { resumeAt } from '../../../../src/course/record/resume.ts';
import { emptyRecord } from '../../../../src/course/record/record.ts';
import { after, answered, continued, outline } from './fixtures.ts';

const read = (lesson: string, heading: string) => ({ kind: 'headingReached', lesson, heading }) as const;
const finish = (lesson: string) => ({ kind: 'finishPressed', lesson }) as const;
const impressionsDone = [answered('greeting'), answered('on-the-phone')] as const;
const allDone = after(
  ...impressionsDone,
  finish('meeting/listening'),
  finish('trouble/your-day'),
  answered('say-sorry', 0, { lesson: 'trouble/sorry' }),
);

describe('continuing', () => {
  it('leads to the first lesson when nothing has begun', () => {
    expect(resumeAt(emptyRecord, outline)).toEqual({ lesson: 'meeting/first-impressions' });
  });

  it('leads to the last heading of an unfinished lesson', () => {
    const record = after(read('trouble/sorry', 'why'));
    expect(resumeAt(record, outline)).toEqual({ lesson: 'trouble/sorry', heading: 'why' });
  });

  it('leads to the next unfinished lesson when the last one is finished', () => {
    const record = after(...impressionsDone, read('meeting/first-impressions', 'seconds'));
    expect(resumeAt(record, outline)).toEqual({ lesson: 'meeting/listening' });
  });

  it('skips finished lessons on the way', () => {
    const record = after(finish('meeting/listening'), ...impressionsDone);
    expect(resumeAt(record, outline)).toEqual({ lesson: 'trouble/your-day' });
  });

  it('starts from the top again after the last lesson', () => {
    const record = after(answered('say-sorry', 1, { lesson: 'trouble/sorry' }));
    expect(resumeAt(record, outline)).toEqual({ lesson: 'meeting/first-impressions' });
  });

  it('takes the first unfinished lesson when the last one is no longer in the course', () => {
    const record = after(...impressionsDone, read('gone/away', 'nowhere'));
    expect(resumeAt(record, outline)).toEqual({ lesson: 'meeting/listening' });
  });

  it('leads nowhere when all is finished', () => {
    expect(resumeAt(allDone, outline)).toBeUndefined();
  });

  it('leads nowhere when all is finished and the last lesson is no longer in the course', () => {
    expect(resumeAt(continued(allDone, read('gone/away', 'nowhere')), outline)).toBeUndefined();
  });
});
