import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { buildSite, type SiteBuild } from '../support/build-site.ts';
import { listFiles, pageAt, readPages, type BuiltPage } from '../support/built-site.ts';
import { one, values, visibleText } from '../support/html.ts';
import { scripts, styles } from '../support/weights.ts';

const base = '/courses/lamps/';
let build: SiteBuild;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  build = await buildSite('quiz-course');
  expect(build.output).toContain('Complete!');
  pages = readPages(build.folder);
});

afterAll(() => rm(build.folder, { recursive: true, force: true }));

const ofShop = [
  'guess-first',
  'phone-in-hand',
  'signs-of-welcome',
  'steps-of-goodbye',
  'pairs-of-papers',
  'before-after',
  'wrong-line',
];

describe('the page of a quiz', () => {
  it.each(['en', 'ar'])(
    'has every scored question of its module, in the order of the lessons: %s',
    (locale) => {
      const { document } = pageAt(pages, `/${locale}/shop/quiz/`);
      expect(values(document, '.tp-question-block', 'id')).toEqual(ofShop);
      const numbers = document.querySelectorAll('.tp-quiz-question__number').map(visibleText);
      expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    },
  );

  it.each(['en', 'ar'])('has those of all modules when it is the final one: %s', (locale) => {
    const { document } = pageAt(pages, `/${locale}/quiz/`);
    expect(values(document, '.tp-question-block', 'id')).toEqual([
      ...ofShop,
      'seconds-of-ringing',
      'words-of-answer',
    ]);
  });

  it('says its own words and nothing of the lessons but their questions', () => {
    const text = visibleText(one(pageAt(pages, '/en/shop/quiz/').document, 'main'));
    expect(text).toContain('There is no timer, and you can come back as often as you like.');
    expect(text).toContain('4 questions, drawn anew each time');
    expect(text).not.toMatch(
      /The text of the lesson|Nothing of this|Key points|Who does not know yet|Not scored/,
    );
  });

  it('tells what an answer is worth, and where to read about it', () => {
    const { document } = pageAt(pages, '/en/quiz/');
    expect(one(document, '#seconds-of-ringing').getAttributeValue('data-points')).toBe('2');
    expect(values(document, '#words-of-answer .tp-outcome__back a', 'href')).toEqual([
      `${base}en/phone/ringing/#third-ring`,
    ]);
    expect(values(document, '#guess-first .tp-outcome__back a', 'href')).toEqual([`${base}en/shop/door/`]);
  });

  it('is reached from the home, its module and the last lesson before it, and leads on', () => {
    const quiz = `${base}en/shop/quiz/`;
    expect(links('/en/shop/')).toContain(quiz);
    expect(links('/en/')).toContain(`${base}en/quiz/`);
    expect(next('/en/shop/counter/')).toEqual([quiz]);
    expect(next('/en/shop/quiz/')).toEqual([`${base}en/phone/`]);
    expect(next('/en/phone/ringing/')).toEqual([`${base}en/quiz/`]);
    expect(next('/en/quiz/')).toEqual([]);
  });
});

describe('a lesson beside a quiz', () => {
  it('loads neither its styles nor its script', () => {
    const has = (path: string) => {
      const page = pageAt(pages, path);
      return [
        styles(build.folder, page, base).some((text) => text.includes('.tp-quiz__foot')),
        scripts(build.folder, page, base).some((text) => text.includes('tp-quiz-row')),
      ];
    };
    expect(has('/en/shop/quiz/')).toEqual([true, true]);
    expect(has('/en/shop/door/')).toEqual([false, false]);
  });
});

it('the search knows the words of a quiz, and none of its questions', () => {
  const indexed = listFiles(build.folder, 'pagefind/fragment/en_*')
    .map((path) => gunzipSync(readFileSync(join(build.folder, path))).toString())
    .join(' ');
  expect(indexed).toContain('There is no timer');
  expect(indexed).not.toMatch(/Put the caller on hold|Before or after the payment|Your answers/);
});

function links(path: string): readonly (string | null)[] {
  return values(one(pageAt(pages, path).document, 'main'), 'a[href]', 'href');
}

function next(path: string): readonly (string | null)[] {
  return values(pageAt(pages, path).document, 'a[rel="next"]', 'href');
}
