import { describe, expect, test } from 'vitest';

import { headingsMatch } from '../../../src/checks/headings-match.ts';
import { lessonsAreTranslated } from '../../../src/checks/lessons-are-translated.ts';
import { questionsMatch } from '../../../src/checks/questions-match.ts';
import { slidesMatch } from '../../../src/checks/slides-match.ts';
import type { QuestionType } from '../../../src/course/questions/question.ts';
import { sampleOf, samples } from '../course/questions/samples.ts';
import { findingsOf } from '../course/support/check.ts';
import { lessonAsking, page, question } from '../course/support/small-course.ts';
import { danish, said, twoLanguages, withDanish } from './support/two-languages.ts';

const english = 'content/docs/en/meeting/welcome.mdx';
const trial = question.replace('look-up objective=welcome', 'try-it');

test('a course that is whole in two languages has no findings', () => {
  expect(findingsOf(twoLanguages())).toEqual([]);
});

describe('lessons are translated', () => {
  test('a lesson that is missing in one language names the original', () => {
    expect(said(lessonsAreTranslated, twoLanguages({ [danish]: undefined }))).toEqual([
      `lessons-are-translated 1:1 the page is missing in \`da\` — translate the page of the source language (see ${english}:1:1)`,
    ]);
  });

  test('so do the pages around the lessons', () => {
    const files = twoLanguages({
      'content/docs/da/index.mdx': undefined,
      'content/docs/da/about.mdx': undefined,
      'content/docs/da/glossary.mdx': undefined,
      'content/docs/da/sources.mdx': undefined,
      'content/docs/da/meeting/index.mdx': undefined,
    });
    expect(said(lessonsAreTranslated, files).map((line) => line.split(' ')[1])).toEqual([
      'content/docs/da/index.mdx:1:1',
      'content/docs/da/about.mdx:1:1',
      'content/docs/da/sources.mdx:1:1',
      'content/docs/da/glossary.mdx:1:1',
      'content/docs/da/meeting/index.mdx:1:1',
    ]);
  });

  test('what one language has for trainers, all have', () => {
    const files = twoLanguages({ 'content/docs/en/trainers/questions.mdx': page('Questions') });
    expect(said(lessonsAreTranslated, files)).toEqual([
      'lessons-are-translated content/docs/da/trainers/questions.mdx:1:1 the page is missing in `da` — translate the page of the source language (see content/docs/en/trainers/questions.mdx:1:1)',
    ]);
    const danishOnly = twoLanguages({ 'content/docs/da/trainers/index.mdx': page('Undervisere') });
    expect(said(lessonsAreTranslated, danishOnly)).toEqual([
      'lessons-are-translated content/docs/en/trainers/index.mdx:1:1 the page is missing — write the page',
    ]);
  });

  test('a lesson that is missing in the source language is not a missing translation', () => {
    expect(said(lessonsAreTranslated, twoLanguages({ [english]: undefined }))).toEqual([
      `lessons-are-translated ${english}:1:1 the page is missing, and \`content/course.yml\` names it — write the page`,
    ]);
  });

  test('a lesson with broken frontmatter is not missing', () => {
    expect(said(lessonsAreTranslated, twoLanguages({ [danish]: '## Uden top [#top]\n' }))).toEqual([]);
  });
});

describe('headings match', () => {
  test('a misspelt id is one finding, with the id that was meant', () => {
    expect(
      said(
        headingsMatch,
        withDanish((text) => text.replace('[#first-seconds]', '[#first-second]')),
      ),
    ).toEqual([
      'headings-match 9:1 the source language has no heading `first-second` — did you mean `first-seconds`?',
    ]);
  });

  test('a heading too many', () => {
    expect(
      said(
        headingsMatch,
        withDanish((text) => `${text}\n## Mere [#more-of-it]\n`),
      ),
    ).toEqual([
      'headings-match 24:1 the source language has no heading `more-of-it` — give it the id that it has there, or write the heading there too',
    ]);
  });

  test('a term that is missing in the glossary of a language', () => {
    const glossary = '---\ntitle: Ordliste\ndescription: Ord.\n---\n\nTekst.\n';
    expect(said(headingsMatch, twoLanguages({ 'content/docs/da/glossary.mdx': glossary }))).toEqual([
      'headings-match content/docs/da/glossary.mdx:1:1 the heading `touchpoint` of the source language is missing — translate it and keep its id (see content/docs/en/glossary.mdx:6:1)',
    ]);
  });

  test('a page that cannot be read in full is not compared', () => {
    expect(
      said(
        headingsMatch,
        withDanish((text) => text.replace('## The', '{kunde} ## The')),
      ),
    ).toEqual([]);
  });
});

test('slides match', () => {
  expect(
    said(
      slidesMatch,
      withDanish((text) => text.replace(/:::slide[\s\S]*?:::\n/, '')),
    ),
  ).toEqual([
    `slides-match 1:1 the slide \`seen\` of the source language is missing — translate it and keep its id (see ${english}:11:1)`,
  ]);
});

describe('questions match', () => {
  const original = `(see ${english}:15:1)`;

  test.each<[string, (text: string) => string, string]>([
    [
      'another number of answers',
      (text) => text.replace('- [x]', '- [ ] Vent\n  > Kunden ved ikke, hvorfor du venter.\n- [x]'),
      `questions-match 15:1 the question \`look-up\` has 3 answers, and 2 in the source language — write the same answers in the same order in every language ${original}`,
    ],
    [
      'another right answer',
      (text) => text.replace('[ ]', '[o]').replace('[x]', '[ ]').replace('[o]', '[x]'),
      `questions-match 15:1 the question \`look-up\` has answer a right, and answer b in the source language — write the same answers in the same order in every language ${original}`,
    ],
    [
      'another type',
      (text) => text.replace('objective=welcome}', 'objective=welcome type=multiple}'),
      `questions-match 15:1 the question \`look-up\` is \`type=multiple\`, and \`type=single\` in the source language — write the same answers in the same order in every language ${original}`,
    ],
    [
      'a misspelt id',
      (text) => text.replace('#look-up', '#lookup'),
      'questions-match 15:1 the source language has no question `lookup` — did you mean `look-up`?',
    ],
    [
      'a question that is missing',
      (text) => text.replace(/:::question[\s\S]*/, ''),
      `questions-match 1:1 the question \`look-up\` of the source language is missing — translate it and keep its id ${original}`,
    ],
    [
      'another objective',
      (text) => text.replace('id: welcome', 'id: welcomes'),
      'questions-match 5:5 the source language has no objective `welcomes` — did you mean `welcome`?',
    ],
  ])('%s', (_name, change, line) => {
    expect(said(questionsMatch, withDanish(change))).toEqual([line]);
  });

  const here = 'content/docs/da/meeting/welcome.mdx';

  const helped = `::::question{#ask objective=welcome level=apply}
What?

- [ ] Look away
  > It may feel polite, but it says the opposite.
- [x] Look up
  > Being seen already counts as half served.

:::hint
Who is waiting?
:::

Being seen helps.
::::`;

  test('another time to ask', () => {
    const asking = (words: string): string => {
      const block = helped.replace(' level=apply', words);
      return lessonAsking('').replace('## The first', `${block}\n\n## The first`);
    };
    const files = twoLanguages({ [english]: asking(' level=apply'), [here]: asking(' level=apply pretest') });
    expect(said(questionsMatch, files)).toEqual([
      `questions-match 9:1 the question \`ask\` has the word \`pretest\`, and no \`pretest\` in the source language — write the same in every language (see ${english}:9:1)`,
    ]);
  });

  test.each([
    ['objective=welcome', 'objective=other', 'has `objective=other`, and `objective=welcome`'],
    [' objective=welcome', '', 'has no `objective`, and `objective=welcome`'],
    ['level=apply', 'level=understand', 'has `level=understand`, and `level=apply`'],
    ['level=apply', 'level=apply points=2', 'has `points=2`, and `points=1`'],
    ['Being seen helps.', '', 'has no explanation, and an explanation'],
    [':::hint\nWho is waiting?\n:::\n', '', 'has 0 hints, and 1 hint'],
  ])('another way to ask: %j → %j', (from, to, says) => {
    expect(helped).toContain(from);
    const files = twoLanguages({
      [english]: lessonAsking(helped),
      [here]: lessonAsking(helped.replace(from, to)),
    });
    expect(said(questionsMatch, files)).toEqual([
      `questions-match 11:1 the question \`ask\` ${says} in the source language — write the same in every language (see ${english}:11:1)`,
    ]);
  });

  test.each(samples)('$type in two languages', ({ block }) => {
    const lesson = lessonAsking(block);
    expect(said(questionsMatch, twoLanguages({ [english]: lesson, [here]: lesson }))).toEqual([]);
  });

  test.each<[type: QuestionType, from: string, to: string, says: string]>([
    ['spot', '- [ ]', '- [x]', 'has answer a and b right, and answer b'],
    ['order', '3. Ask', '3. Ask\n4. Thank', 'has 4 steps, and 3'],
    ['match', '| Mail | Answer |', '| Mail | Answer |\n| Chat | Type |', 'has 4 pairs, and 3'],
    ['classify', '  - Thank', '  - Thank\n  - Wave', 'has 4 items, and 3'],
    [
      'classify',
      '  - Greet\n- After',
      '- After\n  - Greet',
      'has 1 and 2 items in its groups, and 2 and 1 items',
    ],
    ['numeric', '30 ± 0.5', '30 ± 5', 'has the number 30 ± 5 right, and the number 30 ± 0.5'],
    ['numeric', '30 ± 0.5', '35', 'has the number 35 right, and the number 30 ± 0.5'],
    ['numeric', '- [ ] 60\n  > A minute is what most people guess.', '', 'has 1 numbers, and 2'],
    ['blanks', ', then [[greet]]', '', 'has 1 gaps, and 2'],
    ['reflection', '- [ ] It says when', '', 'has 1 criteria, and 2'],
  ])('another answer of %s: %s → %s', (type, from, to, says) => {
    const block = sampleOf(type);
    const files = twoLanguages({
      [english]: lessonAsking(block),
      [here]: lessonAsking(block.replace(from, to)),
    });
    expect(said(questionsMatch, files)).toEqual([
      `questions-match 11:1 the question \`ask\` ${says} in the source language — write the same answers in the same order in every language (see ${english}:11:1)`,
    ]);
  });

  test.each<[original: QuestionType, translated: QuestionType]>([
    ['match', 'order'],
    ['single', 'numeric'],
    ['multiple', 'blanks'],
  ])('the type of another family comes before the number of its parts: %s, %s', (original, translated) => {
    const files = twoLanguages({
      [english]: lessonAsking(sampleOf(original)),
      [here]: lessonAsking(sampleOf(translated)),
    });
    expect(said(questionsMatch, files)).toEqual([
      `questions-match 11:1 the question \`ask\` is \`type=${translated}\`, and \`type=${original}\` in the source language — write the same answers in the same order in every language (see ${english}:11:1)`,
    ]);
  });

  test('the questions to be tried by trainers are the same too', () => {
    const files = twoLanguages({
      'content/docs/en/trainers/questions.mdx': page('Questions', `${trial}\n`),
      'content/docs/da/trainers/questions.mdx': page('Spørgsmål', `${trial.replace('try-it', 'try-its')}\n`),
    });
    expect(said(questionsMatch, files)).toEqual([
      'questions-match content/docs/da/trainers/questions.mdx:6:1 the source language has no question `try-its` — did you mean `try-it`?',
    ]);
  });

  test('a number is the same however its readers write it, and words are other words', () => {
    const files = (original: string, translated: string) =>
      twoLanguages({ [english]: lessonAsking(original), [here]: lessonAsking(translated) });
    const number = sampleOf('numeric');
    expect(said(questionsMatch, files(number, number.replace('0.5 s', '0,5 sek.')))).toEqual([]);
    const gaps = sampleOf('blanks');
    expect(said(questionsMatch, files(gaps, gaps.replace('up|upwards', 'op').replace(' fold', '')))).toEqual(
      [],
    );
  });
});
