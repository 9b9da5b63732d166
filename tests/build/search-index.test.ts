import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { lessonsOf } from '../../src/course/course.ts';
import { plainText } from '../../src/course/markdown/nodes.ts';
import { optionsOf } from '../../src/course/questions/question.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { texts, type PlacedText } from '../support/html.ts';
import { listFiles, readPages, siteFolder } from '../support/built-site.ts';

const folder = siteFolder();
const pages = readPages(folder);
const editions = (await readCourse(new URL('../../', import.meta.url))).course?.editions ?? [];

it('there is an index for each of the four languages', () => {
  const entry = readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(entry).toMatch(/"languages":\{/);
  for (const locale of ['en', 'da', 'sv', 'ar']) expect(entry).toContain(`"${locale}":{"hash":"${locale}_`);
});

describe.each(editions.map((edition) => ({ locale: edition.locale, edition })))(
  'the index in $locale',
  ({ locale, edition }) => {
    const fragments = readFragments(locale);
    const indexed = plain(fragments.join(' '));
    const questions = lessonsOf(edition).flatMap((lesson) => lesson.questions);

    // Decks and handouts say again what their lessons say, and pages for trainers are not for learners.
    const own = pages.filter(
      ({ path }) => path.startsWith(`/${locale}/`) && !/\/(?:slides|handout|trainers)\//.test(path),
    );

    it('has every page of the language', () => {
      const urls = fragments.map((fragment) => /"url":"([^"]+)"/.exec(fragment)?.[1] ?? '');
      expect(urls.toSorted()).toEqual(own.map(({ path }) => path).toSorted());
    });

    it('has the text of lessons', () => {
      const titles = lessonsOf(edition).flatMap(({ sections }) => sections.map(({ title }) => plain(title)));
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.filter((title) => !indexed.includes(title))).toEqual([]);
    });

    it('has what a page says, and not its buttons and the ways to other pages', () => {
      const words = readWords(locale);
      const buttons = [
        'course.home.done',
        'course.module.start',
        'course.lesson.finish',
        'course.question.check',
      ];
      expect(buttons.filter((key) => indexed.includes(plain(words[key] ?? '?')))).toEqual([]);
      const ways = lessonsOf(edition).flatMap(({ title }) =>
        [words['page.nextLink'], words['page.previousLink']].map((label) => `${label ?? '?'} ${title}`),
      );
      const glued = fragments.join('').replaceAll(/\s/g, '');
      expect(ways.filter((way) => glued.includes(way.replaceAll(/\s/g, '')))).toEqual([]);
    });

    it('has no answer, feedback or explanation of a question', () => {
      const written = questions.flatMap((question) => [
        ...optionsOf(question).flatMap(({ text, feedback }) => [text, feedback]),
        plainText(question.parts.explanation ?? []),
        plainText(question.parts.model ?? []),
        ...(question.type === 'order' || question.type === 'classify'
          ? question.items.flatMap(({ text, feedback }) => [text, feedback])
          : []),
      ]);
      // The first words are enough, and answers may stand in the text of a lesson as well.
      const prose = plain(
        own
          .flatMap(({ document }) =>
            texts(document)
              .filter(isOutsideQuestions)
              .map(({ text }) => text),
          )
          .join(' '),
      );
      const beginnings = written
        .map((text) => plain(text).split(' ').slice(0, 6).join(' '))
        .filter((text) => text.length > 24 && !prose.includes(text));
      expect(beginnings.length).toBeGreaterThan(20);
      expect(beginnings.filter((text) => indexed.includes(text))).toEqual([]);
    });

    it('has no word that stands in a feedback alone', () => {
      const list = readWordList(locale).map((word) => word.slice(0, 6));
      const shown = beginningsOf(indexed);
      const feedback = beginningsOf(
        questions.flatMap((question) => optionsOf(question).map(({ feedback }) => feedback)).join(' '),
      );
      // The index also has each word without the marks of its letters: »fremgår« as “fremgar”, which begins like »fremgang«.
      const bare = beginningsOf(indexed.normalize('NFD').replaceAll(/\p{M}/gu, ''));
      const rare = feedback.filter((beginning) => !shown.includes(beginning) && !bare.includes(beginning));
      expect(rare.length).toBeGreaterThan(5);
      expect(rare.filter((beginning) => list.includes(beginning))).toEqual([]);
      // The list is read as it should be: words that are shown are in it.
      expect(shown.filter((beginning) => list.includes(beginning)).length).toBeGreaterThan(50);
    });
  },
);

function isOutsideQuestions({ element }: PlacedText): boolean {
  return element.closest('.tp-question-block') === null;
}

/** The words that can be found. */
function readWordList(locale: string): readonly string[] {
  return listFiles(folder, `pagefind/index/${locale}_*.pf_index`).flatMap((file) =>
    wordsIn(gunzipSync(readFileSync(join(folder, file)))),
  );
}

/** The short texts of a CBOR file: a byte `0x60 + length`, as many bytes of letters, then a list. */
function wordsIn(bytes: Buffer): readonly string[] {
  return Array.from(bytes).flatMap((header, index) => {
    const length = header - 0x60;
    if (length < 1 || length > 0x17) return [];
    const end = index + 1 + length;
    const word = bytes.subarray(index + 1, end).toString('utf8');
    return /^[\p{L}\p{N}]+$/u.test(word) && (bytes[end] ?? 0) >= 0x80 ? [word] : [];
  });
}

/** The first six letters of each word that has as many: its other forms share them. */
function beginningsOf(text: string): readonly string[] {
  const long = plain(text)
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length >= 6);
  return [...new Set(long.map((word) => word.slice(0, 6)))];
}

function readWords(locale: string): Readonly<Record<string, string | undefined>> {
  const file = new URL(`../../content/i18n/${locale}.json`, import.meta.url);
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const entries = typeof words === 'object' && words !== null ? Object.entries(words) : [];
  return Object.fromEntries(entries.map(([key, text]) => [key, String(text)]));
}

/** What Pagefind keeps of each page: JSON behind a mark, zipped. */
function readFragments(locale: string): readonly string[] {
  return listFiles(folder, `pagefind/fragment/${locale}_*.pf_fragment`).map((file) =>
    gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
  );
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
