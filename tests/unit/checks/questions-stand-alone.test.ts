import { describe, expect, test } from 'vitest';

import { questionsStandAlone } from '../../../src/checks/questions-stand-alone.ts';
import { lessonPath, lessonWith, question } from '../course/support/small-course.ts';
import { danish, said, twoLanguages } from './support/two-languages.ts';

describe('questions stand alone', () => {
  const prompt = /\n.+\?\n/;
  const asking = (words: string): string => question.replace(prompt, `\n${words}\n`);
  const inEnglish = (words: string): readonly string[] =>
    said(questionsStandAlone, twoLanguages({ [lessonPath]: lessonWith(asking(words)) }));
  const inDanish = (words: string): readonly string[] =>
    said(questionsStandAlone, twoLanguages({ [danish]: lessonWith(asking(words)) }));

  test('when they say all that is needed', () => {
    expect(question).toMatch(prompt);
    expect(inEnglish('Who is above the rules, and which step comes first?')).toEqual([]);
    expect(inEnglish('What is the lesson that Elin draws from the complaint?')).toEqual([]);
    expect(inDanish('Hvad er det første trin, og hvem står over reglerne?')).toEqual([]);
    expect(inDanish('En lampe hænger lige ovenfor bordet. Hvad ser man nedenfor?')).toEqual([]);
  });

  test.each([
    ['Complete step 2. How many are there?', 'step 2'],
    ['Which reading does this lesson recommend?', 'this lesson'],
    ['Which of the prices mentioned above is right?', 'mentioned above'],
  ])('but not with %s', (asked, words) => {
    expect(inEnglish(asked)).toEqual([
      `questions-stand-alone ${lessonPath}:11:1 warning: the question \`look-up\` points with “${words}” at its lesson, which a quiz does not show — say in the question itself what readers need to know for the answer`,
    ]);
  });

  test.each([
    ['Hvordan skal man ifølge lektionen forstå det?', 'ifølge lektionen'],
    ['Hvad gælder efter ovenstående?', 'ovenstående'],
  ])('nor, in Danish, with %s', (asked, words) => {
    expect(inDanish(asked)).toEqual([
      `questions-stand-alone 11:1 warning: the question \`look-up\` points with “${words}” at its lesson, which a quiz does not show — say in the question itself what readers need to know for the answer`,
    ]);
  });
});
