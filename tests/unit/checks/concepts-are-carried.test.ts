import { describe, expect, test } from 'vitest';

import { conceptsAreCarried } from '../../../src/checks/concepts-are-carried.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { lessonPath, lessonWith, smallCourse } from '../course/support/small-course.ts';
import { at } from './support/texts.ts';
import { said } from './support/two-languages.ts';

describe('concepts are carried', () => {
  const carrying = (concepts: string, wanted: string): CourseFiles => {
    const small = smallCourse().files.get('content/course.yml') ?? '';
    return smallCourse({
      'content/course.yml': `${small}${wanted}`,
      [lessonPath]: lessonWith('Text.').replace('---\n\n##', `concepts: [${concepts}]\n---\n\n##`),
    });
  };

  test('those that the course counts', () => {
    expect(said(conceptsAreCarried, carrying('S0.1, S0.2, S1.1', 'concepts: { S0: 2, S1: 1 }\n'))).toEqual(
      [],
    );
    expect(said(conceptsAreCarried, carrying('S0.1', ''))).toEqual([]);
  });

  test('the others are named', () => {
    expect(said(conceptsAreCarried, carrying('S0.1, S1.2', 'concepts: { S0: 3, S1: 1 }\n'))).toEqual([
      'concepts-are-carried content/course.yml:9:1 no lesson in `en` carries S0.2, S0.3, S1.1 — name them in `concepts:` at the top of the lessons that teach them',
      `${at('concepts-are-carried')}1:1 there is no concept \`S1.2\` — take it out; \`concepts\` in \`content/course.yml\` says how many there are`,
    ]);
  });
});
