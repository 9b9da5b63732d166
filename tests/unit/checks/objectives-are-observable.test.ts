import { describe, expect, test } from 'vitest';

import { objectivesAreObservable } from '../../../src/checks/objectives-are-observable.ts';
import { lessonPath, lessonWith } from '../course/support/small-course.ts';
import { fourLanguages, said } from './support/two-languages.ts';

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
