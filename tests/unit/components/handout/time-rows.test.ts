import { expect, it } from 'vitest';

import { rowsOf } from '../../../../src/components/handout/time-rows.ts';
import { siteCourse } from '../../../../src/course/make-site-course.ts';
import { totalMinutes } from '../../../../src/course/slides/deck-slide.ts';
import { buildCourse } from '../../../../src/course/build-course.ts';
import { lessonPath, lessonWith, smallCourse } from '../../course/support/small-course.ts';

const slide = ':::slide{#seen minutes=2.5}\n### Seen\n\n- One\n:::';
const { course } = buildCourse(smallCourse({ [lessonPath]: lessonWith(slide) }));
const lesson = course && siteCourse(course).editions[0]?.modules[0]?.lessons[0];
if (!lesson) throw new Error('The lesson of these tests cannot be read.');
const rows = rowsOf(lesson);

it('has a row for each slide, and one for a question with its answer', () => {
  expect(rows).toEqual([
    { title: 'A welcome', question: 0, target: undefined, minutes: 1 },
    { title: 'Seen', question: 0, target: 'seen', minutes: 2.5 },
    { title: 'A customer comes in. What first?', question: 1, target: 'look-up', minutes: 3 },
    { title: '', question: 0, target: undefined, minutes: 1 },
  ]);
});

it('adds up to the minutes of the deck', () => {
  expect(totalMinutes(rows)).toBe(7.5);
  expect(totalMinutes(lesson.slides)).toBe(7.5);
});
