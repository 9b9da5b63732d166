import { describe, expect, it } from 'vitest';

import { findQuestion } from '../../../../src/components/blocks/find-question.ts';
import { placeOfQuestion } from '../../../../src/components/questions/place-of-question.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import { siteCourse } from '../../../../src/course/make-site-course.ts';
import { lessonPath, lessonWith, smallCourse } from '../../course/support/small-course.ts';

const guess = `:::question{#guess pretest objective=welcome}
What comes first?

- [x] Look up
  > They are seen at once, before any word.
- [ ] Finish the mail
  > Meanwhile they wait and nobody knows of them.

Why so.
:::`;
const ownWords = `::::question{#own-words type=reflection objective=welcome}
How do you welcome people?

:::model
I look up first.
:::
::::`;
const { course } = buildCourse(smallCourse({ [lessonPath]: lessonWith(`${guess}\n\n${ownWords}`) }));
const edition = course && siteCourse(course).editions[0];
if (!edition) throw new Error('The course of these tests cannot be read.');

function placeOf(id: string) {
  const placed = findQuestion({ edition }, id);
  return placed && placeOfQuestion(placed);
}

describe('what stands above a question', () => {
  it('is its number among those that count', () => {
    expect(placeOf('look-up')).toEqual({
      word: 'course.question.number',
      values: { number: 1, total: 1 },
    });
  });

  it('is, for a guess, when it is asked', () => {
    expect(placeOf('guess')?.word).toBe('course.question.before');
  });

  it('is nothing for own words, which are not scored', () => {
    expect(placeOf('own-words')).toBeUndefined();
  });
});
