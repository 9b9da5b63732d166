import { describe, expect, test } from 'vitest';

import { answersAreAlikeInLength } from '../../../src/checks/answers-are-alike-in-length.ts';
import { conceptsAreCarried } from '../../../src/checks/concepts-are-carried.ts';
import { notesGuideTrainers } from '../../../src/checks/notes-guide-trainers.ts';
import { objectivesAreObservable } from '../../../src/checks/objectives-are-observable.ts';
import { plansComeLast } from '../../../src/checks/plans-come-last.ts';
import { questionsAskForThought } from '../../../src/checks/questions-ask-for-thought.ts';
import { rightAnswersDoNotShow } from '../../../src/checks/right-answers-do-not-show.ts';
import { scenesAskSomething } from '../../../src/checks/scenes-ask-something.ts';
import { slidesAreShort } from '../../../src/checks/slides-are-short.ts';
import { textAsksForSomething } from '../../../src/checks/text-asks-for-something.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { lessonPath, lessonTop, lessonWith, question, smallCourse } from '../course/support/small-course.ts';
import { danish, fourLanguages, said, twoLanguages } from './two-languages.ts';

const times = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ');
const inEnglish = (text: string): CourseFiles => smallCourse({ [lessonPath]: lessonWith(text) });
const at = (rule: string): string => `${rule} content/docs/en/meeting/welcome.mdx:`;

/** Questions with three answers, the right one in a place and of a length. */
const asking = (
  right: readonly ('a' | 'b' | 'c')[],
  {
    longest = 0,
    level = 'apply',
    type = '',
  }: { readonly longest?: number; readonly level?: string; readonly type?: string } = {},
): CourseFiles => {
  const blocks = right.map((place, index) => {
    const answers = ['a', 'b', 'c'].map((key) => {
      const words = key === place && index < longest ? `Answer ${key}, at length` : `An answer: ${key}`;
      return `- [${key === place ? 'x' : ' '}] ${words}\n  > A reason why ${key} tempts in question ${String(index)}.`;
    });
    return `:::question{#q-${String(index)} objective=welcome level=${level} ${type}}\nWhat?\n\n${answers.join('\n')}\n:::`;
  });
  return smallCourse({ [lessonPath]: `${lessonTop}\n${blocks.join('\n\n')}\n` });
};

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

describe('answers are alike in length', () => {
  const withAnswer = (text: string): CourseFiles =>
    smallCourse({ [lessonPath]: lessonWith('Text.').replace('Look up', text) });

  test('or short', () => {
    expect(said(answersAreAlikeInLength, withAnswer('Look up and nod to them'))).toEqual([]);
  });

  test('or one stands out', () => {
    expect(
      said(answersAreAlikeInLength, withAnswer('Look up, nod, say hello and go on with the call')),
    ).toEqual([
      `${at('answers-are-alike-in-length')}18:1 hint: the answer is much longer than the others of \`look-up\` (47 signs, and 28 in the middle) — shorten it, or say more in the others`,
    ]);
  });
});

describe('text asks for something', () => {
  const words = (count: number): string => times(count, 'word');

  test('after 350 words at the latest', () => {
    expect(said(textAsksForSomething, inEnglish(words(345)))).toEqual([]);
  });

  test('slides and figures are no pause, plans are', () => {
    const slide = ':::slide{#one minutes=2}\n- One\n:::';
    expect(said(textAsksForSomething, inEnglish(`${words(200)}\n\n${slide}\n\n${words(200)}`))).toEqual([
      `${at('text-asks-for-something')}17:1 warning: with this paragraph more than 350 words stand in a row with nothing to do — put a question, a scenario or a plan before it`,
    ]);
    const figure =
      ':::figure{#same-level}\nOne level.\n\n1. Shop\n2. Phone\n3. Website\n4. Same level\n5. Own words\n\n> Three lamps.\n:::';
    expect(said(textAsksForSomething, inEnglish(`${words(200)}\n\n${figure}\n\n${words(200)}`))).toHaveLength(
      1,
    );
    const plan = ':::plan{#try}\nTry it.\n:::';
    expect(said(textAsksForSomething, inEnglish(`${words(200)}\n\n${plan}\n\n${words(200)}`))).toEqual([]);
  });
});

describe('plans come last', () => {
  const plan = ':::plan{#try}\nTry it.\n:::';
  const slide = ':::slide{#seen minutes=2}\n- Seen\n:::';
  const scenario =
    '::::scenario{#door}\n### The door\n\nIt opens.\n\n:::scene{#in}\nA customer comes in.\n:::\n::::';
  const ending = (...blocks: readonly string[]): readonly string[] =>
    said(plansComeLast, smallCourse({ [lessonPath]: `${lessonTop}\n${blocks.join('\n\n')}\n` }));
  const advice = 'move it to the end of the lesson, where readers choose what to try at work';
  const found = (line: number, other: string, at: number): string =>
    `plans-come-last ${lessonPath}:${String(line)}:1 warning: the plan \`try\` stands before the ${other} — ${advice} (see ${lessonPath}:${String(at)}:1)`;

  test('when nothing to do or to show stands behind them', () => {
    const box = ':::local{checked=2026-11-01}\nTwo years.\n:::';
    expect(ending(slide, scenario, question, plan, 'Text.', box)).toEqual([]);
    expect(ending(question, plan, plan.replace('#try', '#again'))).toEqual([]);
  });

  test.each([
    ['question `look-up`', question],
    ['slide `seen`', slide],
    ['scenario `door`', scenario],
  ])('but not before a %s', (name, block) => {
    expect(ending(plan, block)).toEqual([found(11, name, 15)]);
  });

  test('and not before the last of several', () => {
    expect(ending(slide, plan, slide.replace('#seen', '#heard'), question)).toEqual([
      found(15, 'question `look-up`', 23),
    ]);
  });
});

describe('scenes ask something', () => {
  const choice = (words: string, target: string): string =>
    `- [${words}](#${target})\n\n  It goes on.\n\n  > Why it does.`;
  const ending = (id: string): string => `:::scene{#${id}}\nAll is well.\n:::`;
  const asking = (text: string): readonly string[] => {
    const scene = `:::scene{#call}\n${text}\n\n${choice('Say sorry', 'sorry')}\n${choice('Wait', 'wait')}\n:::`;
    const scenes = [scene, ending('sorry'), ending('wait')].join('\n\n');
    return said(
      scenesAskSomething,
      inEnglish(`::::scenario{#late}\n### A late lamp\n\nIt is ten.\n\n${scenes}\n::::`),
    );
  };

  test.each(['A customer calls. What now?', 'يتصل عميل. ماذا الآن؟', 'She asks: “What will you do?”'])(
    'before a choice: %s',
    (text) => {
      expect(asking(text)).toEqual([]);
    },
  );

  test.each(['A customer calls.', 'What now? A customer calls.'])('or are silent: %s', (text) => {
    expect(asking(text)).toEqual([
      `${at('scenes-ask-something')}16:1 hint: the scene \`call\` has choices, and its text does not end with a question — ask at its end what the choices answer, in a few words`,
    ]);
  });
});

describe('slides are short', () => {
  const slide = (count: number): string => `:::slide{#one minutes=2}\n- ${times(count, 'word')}\n:::`;

  test('40 words are, and 35 where compounds are one word', () => {
    const files = twoLanguages({
      [lessonPath]: lessonWith(slide(40)),
      [danish]: lessonWith(slide(35)),
    });
    expect(said(slidesAreShort, files)).toEqual([]);
  });

  test('more are not', () => {
    const files = twoLanguages({
      [lessonPath]: lessonWith(slide(41)),
      [danish]: lessonWith(slide(36)),
    });
    expect(said(slidesAreShort, files)).toEqual([
      `${at('slides-are-short')}11:1 warning: the slide \`one\` has 41 words, and 40 is the most — keep the points, and move the rest into its notes`,
      'slides-are-short 11:1 warning: the slide `one` has 36 words, and 35 is the most — keep the points, and move the rest into its notes',
    ]);
  });
});

describe('notes guide trainers', () => {
  const slide = (id: string, notes: number): string =>
    notes === 0
      ? `:::slide{#${id} minutes=2}\n- One\n:::`
      : `::::slide{#${id} minutes=2}\n- One\n\n:::notes\n${times(notes, 'word')}\n:::\n::::`;

  test('with 25 words', () => {
    expect(said(notesGuideTrainers, inEnglish(slide('one', 25)))).toEqual([]);
  });

  test('a lesson for reading alone has none', () => {
    expect(said(notesGuideTrainers, inEnglish(slide('one', 0)))).toEqual([]);
  });

  test('with fewer, or none on one slide of several, they do not', () => {
    const slides = `${slide('one', 24)}\n\n${slide('two', 0)}`;
    const advice =
      'and 25 is the least — say how long it takes, what to ask, which wrong answer to expect, and what to do if it falls flat';
    expect(said(notesGuideTrainers, inEnglish(slides))).toEqual([
      `${at('notes-guide-trainers')}11:1 warning: the notes of the slide \`one\` have 24 words, ${advice}`,
      `${at('notes-guide-trainers')}19:1 warning: the notes of the slide \`two\` have 0 words, ${advice}`,
    ]);
  });
});

describe('objectives are observable', () => {
  const aiming = (locale: string, text: string): readonly string[] => {
    const path = lessonPath.replace('/en/', `/${locale}/`);
    const lesson = lessonWith('Text.').replace('text: Perform a welcome', `text: ${text}`);
    return said(objectivesAreObservable, fourLanguages({ [path]: lesson }));
  };

  test.each([
    ['en', 'knot a cable'],
    ['en', 'explain what customers know'],
    ['da', 'forklare hvad kunden ved'],
    ['sv', 'känna igen ett löfte'],
    ['ar', 'شرح ما يعرفه العميل'],
  ])('in %s: %s', (locale, text) => {
    expect(aiming(locale, text)).toEqual([]);
  });

  test.each([
    ['en', 'understand customers', 'understand'],
    ['da', 'forstå kunder', 'forstå'],
    ['da', 'have kendskab til kunder', 'have kendskab'],
    ['sv', 'känna till kunder', 'känna till'],
    ['sv', 'förstå kunder', 'förstå'],
    ['ar', 'فَهم العملاء', 'فهم'],
    ['ar', 'معرفة العملاء', 'معرفة'],
  ])('in %s not: %s', (locale, text, verb) => {
    const file = locale === 'da' ? '' : `content/docs/${locale}/meeting/welcome.mdx:`;
    expect(aiming(locale, text)).toEqual([
      `objectives-are-observable ${file}5:5 warning: an objective begins with \`${verb}\`, which nobody can see — name what learners do then: explain, choose, write, find, plan`,
    ]);
  });
});

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

describe('questions ask for thought', () => {
  const ten = Array.from({ length: 10 }, (_, index) => (['a', 'b', 'c'] as const)[index % 3] ?? 'a');

  test('of understanding and use', () => {
    expect(said(questionsAskForThought, asking(ten, { level: 'apply' }))).toEqual([]);
  });

  test('or only of memory, or without use', () => {
    const advice = 'ask in more of them for a reason, a use or a decision, and say so with `level=`';
    expect(said(questionsAskForThought, asking(ten, { level: 'remember' }))).toEqual([
      `questions-ask-for-thought content/course.yml:1:1 warning: 0 per cent of the questions are of \`level=understand\` or above, and 50 is the least — ${advice}`,
      `questions-ask-for-thought content/course.yml:1:1 warning: 0 per cent of the questions are of \`level=apply\` or above, and 30 is the least — ${advice}`,
    ]);
    expect(said(questionsAskForThought, asking(ten, { level: 'understand' }))).toHaveLength(1);
  });

  test('nine questions say nothing', () => {
    expect(said(questionsAskForThought, asking(ten.slice(1), { level: 'remember' }))).toEqual([]);
  });
});
