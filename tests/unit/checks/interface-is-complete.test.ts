import { describe, expect, test } from 'vitest';

import { interfaceIsComplete } from '../../../src/checks/interface-is-complete.ts';
import { said, twoLanguages } from './support/two-languages.ts';

const english = `{
  "search.label": "Search",
  "course.left_one": "One lesson left",
  "course.left_other": "{{count}} lessons left",
  "course.greeting": "Hello {{name}}"
}
`;

const arabic = `{
  "search.label": "بحث",
  "course.left_zero": "لم يبق أي درس",
  "course.left_one": "بقي درس واحد",
  "course.left_two": "بقي درسان",
  "course.left_few": "بقيت {{count}} دروس",
  "course.left_many": "بقي {{count}} درسًا",
  "course.left_other": "بقي {{count}} درس",
  "course.greeting": "مرحبًا {{name}}"
}
`;

const files = (da: string | undefined, ar = arabic, en = english) =>
  twoLanguages({
    'content/course.yml':
      'id: c\nversion: 1.0.0\nmastery: 80\nsource: en\nlocales: [en, da, ar]\nmodules:\n  - id: meeting\n    lessons: [welcome]\n',
    'content/i18n/en.json': en,
    'content/i18n/da.json': da,
    'content/i18n/ar.json': ar,
  });

const saidOf = (da: string | undefined, ar?: string, en?: string): readonly string[] =>
  said(interfaceIsComplete, files(da, ar, en)).map((line) =>
    line.replace('interface-is-complete content/i18n/', ''),
  );

test('a course without an interface of its own takes the one of the site', () => {
  expect(said(interfaceIsComplete, twoLanguages())).toEqual([]);
});

test('the six plural forms of Arabic and the two of Danish are complete', () => {
  expect(saidOf(english)).toEqual([]);
});

describe('a file', () => {
  test('that is missing', () => {
    expect(saidOf(undefined)).toEqual(['da.json:1:1 the file is missing — translate `content/i18n/en.json`']);
  });

  test('of a language that the course does not have', () => {
    const all = new Map([...files(english).files, ['content/i18n/dk.json', '{}']]);
    expect(said(interfaceIsComplete, { files: all })).toEqual([
      'interface-is-complete content/i18n/dk.json:1:1 `dk` is not a locale of the course — did you mean `da`?',
    ]);
  });

  test.each([
    [
      'a comma too many',
      english.replace('}}"\n}', '}}",\n}'),
      '6:1 the file cannot be read from here on — take out the comma before the closing brace',
    ],
    [
      'a comma too few',
      english.replace('"Search",', '"Search"'),
      '3:3 the file cannot be read from here on — end the line before it with a comma',
    ],
    [
      'no end',
      english.replace(/\}\n$/, ''),
      '6:1 the file cannot be read from here on — end the file with `}`',
    ],
    ['a list', '["x"]', '1:1 the file is not a list of keys and texts — write it as `{ "key": "text" }`'],
    [
      'a group',
      english.replace('"Search"', '{ "label": "x" }'),
      '2:3 `search.label` is not a text — put it in quotation marks; write groups as `group.key`',
    ],
    [
      'a key twice',
      english.replace('"course.greeting"', '"search.label"'),
      '5:3 the key `search.label` stands twice — keep one of the two (see content/i18n/da.json:2:3)',
    ],
  ])('with %s', (_name, da, line) => {
    expect(saidOf(da)).toEqual([`da.json:${line}`]);
  });
});

describe('a text', () => {
  test.each([
    [
      'that is missing',
      english.replace('  "search.label": "Search",\n', ''),
      '1:1 the text `search.label` is missing — translate `Search`',
    ],
    [
      'with a misspelt key',
      english.replace('search.label', 'search.lable'),
      '2:3 the source language has no text `search.lable` — did you mean `search.label`?',
    ],
    [
      'that the source language does not have',
      english.replace('{\n', '{\n  "course.extra": "x",\n'),
      '2:3 the source language has no text `course.extra` — add it there, or take it out here',
    ],
    [
      'that is empty',
      english.replace('"Search"', '" "'),
      '2:3 the text `search.label` is empty — write it, or take the key out everywhere',
    ],
    [
      'with a plural form of another language',
      english.replace('{\n', '{\n  "course.left_few": "x",\n'),
      '2:3 `da` has no plural form `course.left_few` — keep course.left_one, course.left_other',
    ],
    [
      'with a misspelt placeholder',
      english.replace('{{name}}', '{{navn}}'),
      '5:3 the source language has no `{{navn}}` in this text — it has `{{name}}`',
    ],
    [
      'without its placeholder',
      english.replace('{{count}} lessons', 'Lessons'),
      '4:3 the text lacks `{{count}}` — put it where the value belongs: `{{count}} lessons left`',
    ],
  ])('%s', (_name, da, line) => {
    expect(saidOf(da)[0]).toBe(`da.json:${line}`);
  });

  test('without one of the six forms of Arabic', () => {
    expect(saidOf(english, arabic.replace(/ {2}"course.left_few".*\n/, ''))).toEqual([
      'ar.json:1:1 the text `course.left_few` is missing — translate `{{count}} lessons left`',
    ]);
  });
});
