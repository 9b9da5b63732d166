import { expect, test } from 'vitest';

import { findingsOf, shortLine } from '../course/support/check.ts';
import { lessonPath, lessonWith } from '../course/support/small-course.ts';
import { danish, twoLanguages } from './support/two-languages.ts';

/** A file as the course reads it that was saved in another encoding. */
const savedAs = (encoding: 'latin1' | 'utf16le', text: string): string =>
  Buffer.from(encoding === 'latin1' ? text : `\uFEFF${text}`, encoding).toString('utf8');

const says = (path: string, text: string): readonly string[] =>
  findingsOf(twoLanguages({ [path]: text })).map((finding) => shortLine(finding, path));

test('a lesson in Latin-1 is said once, at its first lost letter', () => {
  const text = lessonWith('Tøv ikke.\n\nDér, {her} på <3 øen.\n\n## Én til');
  expect(says(danish, savedAs('latin1', text))).toEqual([
    'text-is-clean 11:2 the file is not saved as UTF-8, and letters are lost — save it again with the encoding UTF-8',
  ]);
});

test.each([
  ['a lesson', lessonPath, lessonWith('Some text.')],
  ['the sources', 'content/sources.yml', 'smith-2000:\n  type: book\n  authors: Smith, A.\n'],
  ['the course itself', 'content/course.yml', 'id: course\n'],
])('%s in UTF-16 is said once, and nothing that seems to be missing in it', (_name, path, text) => {
  expect(says(path, savedAs('utf16le', text))).toEqual([
    'text-is-clean 1:1 the file is saved as UTF-16, and not as UTF-8 — save it again with the encoding UTF-8',
  ]);
});
