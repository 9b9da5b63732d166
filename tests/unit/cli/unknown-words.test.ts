import { expect, test } from 'vitest';

import { spelledWords, unknownWords } from '../../../src/cli/spelling/unknown-words.ts';
import { saidByInterface, saidOn } from '../../../src/cli/spelling/said-texts.ts';
import { buildCourse } from '../../../src/course/build-course.ts';
import { lessonPath, lessonWith, smallCourse } from '../course/support/small-course.ts';

const none: ReadonlySet<string> = new Set();

/** A dictionary that has every word but these. */
const without = (...unknown: readonly string[]) => ({
  testSpelling: (word: string) => !unknown.includes(word),
});

const textsWith = (text: string) =>
  buildCourse(smallCourse({ [lessonPath]: lessonWith(text) })).pages.flatMap(saidOn);

test('a word that the dictionary does not have is said once, with its first place and how often it stands', () => {
  const texts = textsWith('We recieve it.\n\nThey recieve it, and recieve it again.');
  expect(unknownWords(texts, without('recieve'), none)).toEqual([
    { word: 'recieve', place: { file: lessonPath, line: 11, column: 1 }, count: 3 },
  ]);
});

test('words in questions are looked up, and those in titles', () => {
  const words = unknownWords(textsWith('Text.'), without('Welcome', 'polite', 'A', 'welcome'), none);
  expect(words.map(({ word, place }) => [word, place.line])).toEqual([
    ['welcome', 1],
    ['polite', 13],
  ]);
});

test('the list of the course knows words too, in capitals or not, and pieces of words with a hyphen', () => {
  const texts = textsWith('Fjordlys and a Fjordlys-lamp.');
  const dictionary = without('Fjordlys', 'Fjordlys-lamp');
  expect(unknownWords(texts, dictionary, none).map(({ word }) => word)).toEqual([
    'Fjordlys',
    'Fjordlys-lamp',
  ]);
  expect(unknownWords(texts, dictionary, new Set(['fjordlys']))).toEqual([]);
});

test('names in <bdi>, code and ids are not looked up', () => {
  const texts = textsWith('See <bdi lang="da">Fjordlys</bdi> and `npmm`.\n\n## Next [#nexxt]');
  expect(unknownWords(texts, without('Fjordlys', 'npmm', 'nexxt'), none)).toEqual([]);
});

test('words of the interface are looked up at their keys, but not what is filled in later', () => {
  const file = 'content/i18n/en.json';
  const json = '{\n  "course.a": "{{cuont}} lamps, [COUNT_TERM]",\n  "course.b": "A lmap"\n}\n';
  expect(unknownWords(saidByInterface(file, json), without('cuont', 'COUNT', 'TERM', 'lmap'), none)).toEqual([
    { word: 'lmap', place: { file, line: 3, column: 3 }, count: 1 },
  ]);
});

test('vowel marks are no part of an Arabic word', () => {
  expect(unknownWords(textsWith('تُقاس'), without('تُقاس'), none)).toEqual([]);
});

test.each([
  ['Lina’s lamp, 25% off: 3D!', ['Lina', 'lamp', 'off']],
  ["I don't", ["don't"]],
  ['kundemøde-', ['kundemøde']],
])('words of %s', (text, words) => {
  expect(spelledWords(text)).toEqual(words);
});
