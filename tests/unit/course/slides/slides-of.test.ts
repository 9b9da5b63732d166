import { describe, expect, test } from 'vitest';

import { buildCourse } from '../../../../src/course/build-course.ts';
import { lessonsOf } from '../../../../src/course/course.ts';
import { totalMinutes } from '../../../../src/course/slides/deck-slide.ts';
import { slidesOf } from '../../../../src/course/slides/slides-of.ts';
import { lessonPath, question, smallCourse } from '../support/small-course.ts';

const lesson = `---
title: A welcome
description: What a welcome says.
objectives:
  - id: welcome
    text: perform a welcome
---

:::question{#guess pretest objective=welcome level=apply}
Who decides how a visit begins?

- [ ] The customer
  > The customer only answers.
- [x] The host
  > The host moves first.
:::

## The first seconds [#first-seconds]

${question}

::::slide{#seen minutes=3}
- Seen

:::notes
Say it.
:::
::::

::::scenario{#door}
### The door opens

Two customers enter.

:::scene{#first-look}
What now?

- [Look up](#seen)

  They smile.

  > Being seen counts.
- [Look away](#unseen)

  They wait.

  > A minute is long.
:::

:::scene{#seen}
They stay.
:::

:::scene{#unseen}
They leave.
:::
::::

## A section without slides [#without-slides]

Text.

## The last seconds [#last-seconds]

::::slide{#goodbye minutes=1.5}
### A goodbye stays

- Name
::::
`;

const { course } = buildCourse(smallCourse({ [lessonPath]: lesson }));
const slides = course?.editions.flatMap(lessonsOf).flatMap(slidesOf) ?? [];

describe('the slides of a lesson', () => {
  test('open with the title and a guess without its answer, follow the lesson, and close', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      'opening',
      'question-guess',
      'question-look-up',
      'answer-look-up',
      'seen',
      'scenario-door',
      'scenario-door-first-look',
      'scenario-door-first-look-outcomes',
      'scenario-door-seen',
      'scenario-door-unseen',
      'goodbye',
      'closing',
    ]);
  });

  test('take the heading of their section for a title, unless they have their own', () => {
    expect(slides.flatMap((slide) => (slide.kind === 'authored' ? [slide.title] : []))).toEqual([
      'The first seconds',
      'A goodbye stays',
    ]);
  });

  test('know the section they belong to', () => {
    expect(slides.map(({ sectionId }) => sectionId)).toEqual([
      undefined,
      undefined,
      ...Array.from({ length: 8 }, () => 'first-seconds'),
      'last-seconds',
      'last-seconds',
    ]);
  });

  test('close with the headings of the sections that have slides', () => {
    const closing = slides.find(({ kind }) => kind === 'closing');
    expect(closing).toMatchObject({
      points: [
        { sectionId: 'first-seconds', text: 'The first seconds' },
        { sectionId: 'last-seconds', text: 'The last seconds' },
      ],
    });
  });

  test('lead from each scene of a scenario to what comes behind it', () => {
    expect(slides.flatMap((slide) => (slide.kind === 'scene' ? [[slide.id, slide.after]] : []))).toEqual([
      ['scenario-door-first-look', 'goodbye'],
      ['scenario-door-seen', 'goodbye'],
      ['scenario-door-unseen', 'goodbye'],
    ]);
  });

  test('lead from a scenario that is the last to the closing slide', () => {
    const short = lesson.slice(0, lesson.indexOf('## A section without'));
    const read = buildCourse(smallCourse({ [lessonPath]: short })).course?.editions ?? [];
    const scenes = read.flatMap(lessonsOf).flatMap(slidesOf);
    expect(scenes.flatMap((slide) => (slide.kind === 'scene' ? [slide.after] : []))).toEqual([
      'closing',
      'closing',
      'closing',
    ]);
  });

  test('have minutes that add up', () => {
    expect(slides.map(({ minutes }) => minutes)).toEqual([1, 2, 2, 1, 3, 1, 2, 2, 1, 1, 1.5, 1]);
    expect(totalMinutes(slides)).toBe(18.5);
  });
});
