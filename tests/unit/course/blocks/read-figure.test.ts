import { describe, expect, test } from 'vitest';

import { buildCourse } from '../../../../src/course/build-course.ts';
import { lessonsOf } from '../../../../src/course/course.ts';
import { lessonPath, lessonWith, smallCourse } from '../support/small-course.ts';

describe('the labels of a figure', () => {
  test('are read without marks and doubled spaces', () => {
    expect(labelsOf('Same  **level**', 'Own words')).toEqual([
      'Shop',
      'Phone',
      'Website',
      'Same level',
      'Own words',
    ]);
  });

  test('keep the no-break space that holds two words together', () => {
    expect(labelsOf('One\u00A0same level', 'Own\u00A0words').slice(3)).toEqual([
      'One\u00A0same level',
      'Own\u00A0words',
    ]);
  });
});

function labelsOf(level: string, words: string): readonly string[] {
  const labels = ['Shop', 'Phone', 'Website', level, words].map(
    (text, index) => `${String(index + 1)}. ${text}`,
  );
  const figure = `:::figure{#same-level}\nThree ways.\n\n${labels.join('\n')}\n\n> Three lamps.\n:::`;
  const { course } = buildCourse(smallCourse({ [lessonPath]: lessonWith(figure) }));
  const lesson = course?.editions[0] && lessonsOf(course.editions[0])[0];
  return lesson?.figures[0]?.labels ?? [];
}
