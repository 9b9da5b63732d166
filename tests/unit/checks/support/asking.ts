import type { CourseFiles } from '../../../../src/course/course-files.ts';
import { lessonPath, lessonTop, smallCourse } from '../../course/support/small-course.ts';

/** Questions with three answers, the right one in a place and of a length. */
export function asking(
  right: readonly ('a' | 'b' | 'c')[],
  {
    longest = 0,
    level = 'apply',
    type = '',
  }: { readonly longest?: number; readonly level?: string; readonly type?: string } = {},
): CourseFiles {
  const blocks = right.map((place, index) => {
    const answers = ['a', 'b', 'c'].map((key) => {
      const words = key === place && index < longest ? `Answer ${key}, at length` : `An answer: ${key}`;
      return `- [${key === place ? 'x' : ' '}] ${words}\n  > A reason why ${key} tempts in question ${String(index)}.`;
    });
    return `:::question{#q-${String(index)} objective=welcome level=${level} ${type}}\nWhat?\n\n${answers.join('\n')}\n:::`;
  });
  return smallCourse({ [lessonPath]: `${lessonTop}\n${blocks.join('\n\n')}\n` });
}
