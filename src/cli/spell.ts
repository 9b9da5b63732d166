import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { languageOf } from '../checks/language/words.ts';
import { buildCourse } from '../course/build-course.ts';
import { formatPlace } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import type { Command, Terminal } from './command.ts';
import { readFiles } from './read-files.ts';
import { openDictionary } from './spelling/dictionaries.ts';
import { unknownWords } from './spelling/unknown-words.ts';

/** The words that the course uses and no dictionary has: one in a line, for all languages. */
const wordList = 'content/words.txt';

/** `spell`: the words of the course that no dictionary knows. It is for people who write, not part of a build. */
export const spell: Command = {
  name: 'spell',
  summary: 'Looks up every word of the course in the dictionary of its language',
  options: {
    locale: { value: '<locale>', help: 'One language only' },
    root: { value: '<folder>', help: 'The folder that holds content/ (default: this one)' },
  },
  async run({ locale, root }, terminal) {
    const read = await readFiles(terminal.folder, root);
    if (read.kind === 'complaint') {
      terminal.complain(read.sentence);
      return 2;
    }
    const { pages } = buildCourse(read.files);
    const locales = [...new Set(pages.map((page) => page.locale))].filter(
      (candidate) => locale === undefined || candidate === locale,
    );
    if (locales.length === 0) {
      terminal.complain(`The course has no pages in \`${locale ?? ''}\`.`);
      return 2;
    }
    const own = await readWordList(resolve(terminal.folder, root ?? '.', wordList));
    let unknown = 0;
    for (const each of locales) unknown += await spellPages(each, pages, own, terminal);
    terminal.print(
      unknown === 0
        ? 'Every word is known.'
        : `${String(unknown)} words are unknown. Correct them, or add them to \`${wordList}\`.`,
    );
    return unknown === 0 ? 0 : 1;
  },
};

/** Prints the unknown words of a language and gives their number. */
async function spellPages(
  locale: string,
  pages: readonly Page[],
  own: ReadonlySet<string>,
  terminal: Terminal,
): Promise<number> {
  const opened = await openDictionary(languageOf(locale));
  if (opened.kind === 'absent') {
    terminal.complain(opened.sentence);
    return 0;
  }
  const { dictionary } = opened;
  const words = unknownWords(
    pages.filter((page) => page.locale === locale),
    dictionary,
    own,
  );
  for (const { word, place, count } of words)
    terminal.print(`${formatPlace(place)} \`${word}\`${count > 1 ? ` (${String(count)} times)` : ''}`);
  dictionary.dispose();
  return words.length;
}

async function readWordList(path: string): Promise<ReadonlySet<string>> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n');
    return new Set(
      lines.map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter((word) => word !== ''),
    );
  } catch {
    // A course may have no list of its own.
    return new Set();
  }
}
