import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { run } from '../../../src/cli/run.ts';
import { placeOfWord } from '../../../src/cli/spelling/place-of-word.ts';
import { lessonPath, lessonWith, page, smallCourse } from '../course/support/small-course.ts';

const folder = mkdtempSync(join(tmpdir(), 'course-spell-'));

/** The dictionary of English does not have it. */
const ownWords = { 'content/words.txt': '# Ours\nTouchpoint\n' };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function spell(
  name: string,
  changes: Readonly<Record<string, string>>,
  options: readonly string[] = [],
) {
  for (const [path, text] of smallCourse({ ...ownWords, ...changes }).files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await run(['spell', '--root', name, ...options], {
    folder,
    environment: {},
    inColour: false,
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

test('a course whose words are known ends well', async () => {
  expect(await spell('right', {})).toEqual({ code: 0, printed: 'No problems in 6 files', complained: '' });
});

test('an unknown word ends badly, and is said as a finding where it stands', async () => {
  const lesson = lessonWith('We `recieve` a lamp and recieve it, recieve it.');
  expect(await spell('wrong', { [lessonPath]: lesson })).toEqual({
    code: 1,
    printed: `${lessonPath}:11:25 the dictionary does not have \`recieve\` (2 times) — correct it, or add it to \`content/words.txt\`\n\n1 problem in 1 file`,
    complained: '',
  });
});

test('so is one in the interface', async () => {
  const changes = { 'content/i18n/en.json': '{\n  "course.next": "Nxet lesson"\n}\n' };
  expect((await spell('interface', changes)).printed).toContain(
    'content/i18n/en.json:2:19 the dictionary does not have `Nxet`',
  );
});

test('GitHub is told of it in its own words', async () => {
  const changes = { [lessonPath]: lessonWith('We recieve it.') };
  expect((await spell('github', changes, ['--format', 'github'])).printed).toContain(
    `::error file=${lessonPath},line=11,col=4,`,
  );
});

test('words on the list of the course are known', async () => {
  const changes = {
    [lessonPath]: lessonWith('We recieve it.'),
    'content/words.txt': 'touchpoint\nrecieve # so\n',
  };
  expect((await spell('listed', changes)).code).toBe(0);
});

test('a language without a dictionary is left out, which is said', async () => {
  const added = { 'content/docs/tlh/index.mdx': page('Qapla', 'Nuqneh jatlh.\n') };
  expect(await spell('skipped', added)).toEqual({
    code: 0,
    printed: 'No problems in 6 files',
    complained: 'The words in `tlh` were not looked up: there is no dictionary.',
  });
});

test.each([
  ['a word in the text, not in a link or a tag', 'kbd', 'See [x](kbd.mdx) <kbd>F</kbd> kbd.', 1, 31],
  ['a whole word', 'lamp', 'lamps, lamp', 1, 8],
  ['with either apostrophe', "don't", 'I don’t', 1, 3],
  ['below its text', 'lamp', 'lamp\n\n:::question{#a}\nThe lamp?', 4, 5],
  ['one in a title', 'Lamp', '---\ntitle: Lamp\n---\n\nText', 2, 8],
])('%s has its place', (_name, word, text, line, column) => {
  const from = { file: 'a.mdx', line: text.includes(':::') ? 3 : 1, column: 1 };
  expect(placeOfWord(word, from, text)).toEqual({ file: 'a.mdx', line, column });
});
