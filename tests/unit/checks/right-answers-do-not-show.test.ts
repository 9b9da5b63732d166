import { describe, expect, test } from 'vitest';

import { rightAnswersDoNotShow } from '../../../src/checks/right-answers-do-not-show.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { lessonPath, lessonTop, smallCourse } from '../course/support/small-course.ts';
import { asking } from './support/asking.ts';
import { at } from './support/texts.ts';
import { said } from './support/two-languages.ts';

describe('right answers do not show', () => {
  test('when they vary in place and length', () => {
    expect(said(rightAnswersDoNotShow, asking(['a', 'b', 'c', 'a', 'b'], { longest: 2 }))).toEqual([]);
  });

  test('by their length', () => {
    expect(said(rightAnswersDoNotShow, asking(['a', 'b', 'c', 'a', 'b'], { longest: 3 }))).toEqual([
      `${at('right-answers-do-not-show')}11:1 warning: the right answer is the longest in 3 of 5 questions of the module \`meeting\` — shorten it in some, or lengthen another answer: q-0, q-1, q-2`,
    ]);
  });

  test('by their place', () => {
    expect(said(rightAnswersDoNotShow, asking(['b', 'b', 'c', 'b', 'b']))).toEqual([
      `${at('right-answers-do-not-show')}11:1 warning: the right answer stands in place b in 4 of 5 questions of the module \`meeting\` — write it in other places, the same in every language`,
    ]);
    expect(said(rightAnswersDoNotShow, asking(['b', 'b', 'c', 'b', 'c']))).toEqual([]);
  });

  test('four questions say nothing', () => {
    expect(said(rightAnswersDoNotShow, asking(['b', 'b', 'b', 'b'], { longest: 4 }))).toEqual([]);
  });

  test('the parts of a message have a place, and their own length', () => {
    const spotted = asking(['b', 'b', 'b', 'b', 'a'], { longest: 5, type: 'type=spot' });
    expect(said(rightAnswersDoNotShow, spotted)).toEqual([
      `${at('right-answers-do-not-show')}11:1 warning: the right answer stands in place b in 4 of 5 questions of the module \`meeting\` — write it in other places, the same in every language`,
    ]);
  });
});

describe('over the whole course', () => {
  const options = {
    longest: '- [x] The right answer, at length',
    shortest: '- [x] Right',
    between: '- [x] The right answer',
  };

  /** Two lessons of twelve questions, each in a module of its own; so many have the right answer the longest, or the shortest. */
  const courseOf = (longest: number, shortest: number, rest = ''): CourseFiles => {
    const block = (index: number): string => {
      const right =
        index < longest ? options.longest : index < longest + shortest ? options.shortest : options.between;
      const wrong = ['- [ ] A wrong answer', '- [ ] A wrong answer as well'].map(
        (line, place) => `${line}\n  > A reason why it tempts, number ${String(place)}.`,
      );
      const answers = wrong.toSpliced(index % 3, 0, `${right}\n  > A reason why it holds.`);
      return `:::question{#q-${String(index)} objective=welcome ${rest}}\nWhat?\n\n${answers.join('\n')}\n:::`;
    };
    // Every second question stands in the other module, so that only the course is out of balance.
    const lesson = (half: number): string =>
      `${lessonTop}\n${Array.from({ length: 12 }, (_, index) => block(2 * index + half)).join('\n\n')}\n`;
    return smallCourse({
      'content/course.yml': `id: course\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n  - id: leaving\n    lessons: [goodbye]\n`,
      [lessonPath]: lesson(0),
      'content/docs/en/leaving/index.mdx': '---\ntitle: Leaving\ndescription: Leaving.\n---\n\nText.\n',
      'content/docs/en/leaving/goodbye.mdx': lesson(1),
    });
  };
  const advice = 'lengthen it in some, or shorten another answer:';

  test.each([
    [4, 10],
    [8, 0],
  ])('%i right answers of 24 may be the longest, and %i the shortest', (longest, shortest) => {
    expect(said(rightAnswersDoNotShow, courseOf(longest, shortest))).toEqual([]);
  });

  test('too few that are the longest tell as much as too many', () => {
    expect(said(rightAnswersDoNotShow, courseOf(3, 0))).toEqual([
      `${at('right-answers-do-not-show')}33:1 warning: the right answer is the longest in only 3 of 24 questions of the course — ${advice} never the longest helps a guesser as much as mostly the longest`,
    ]);
    expect(said(rightAnswersDoNotShow, courseOf(10, 0))).toHaveLength(3);
  });

  test('too many that are the shortest', () => {
    expect(said(rightAnswersDoNotShow, courseOf(4, 11))).toEqual([
      expect.stringContaining(
        `warning: the right answer is the shortest in 11 of 24 questions of the course — ${advice} q-4, q-6,`,
      ),
    ]);
  });

  test('in a module it may be more often the shortest, and never the longest', () => {
    expect(
      said(rightAnswersDoNotShow, courseOf(0, 14)).filter((line) => line.includes('of the module')),
    ).toEqual([]);
    expect(
      said(rightAnswersDoNotShow, courseOf(0, 15)).filter((line) => line.includes('of the module')),
    ).toEqual([
      expect.stringContaining(
        'the right answer is the shortest in 8 of 12 questions of the module `meeting` — ',
      ),
    ]);
  });

  test('what is asked before reading is not counted', () => {
    expect(said(rightAnswersDoNotShow, courseOf(0, 0, 'pretest'))).toEqual([]);
  });
});
