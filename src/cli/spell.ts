import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { languageOf } from '../checks/language/words.ts';
import { buildCourse } from '../course/build-course.ts';
import { interfaceFolder, type CourseFiles } from '../course/course-files.ts';
import { compareFindings, hasErrors, type Finding } from '../course/findings.ts';
import type { Page } from '../course/pages/page.ts';
import type { Command } from './command.ts';
import { readFiles } from './read-files.ts';
import { formatOption, reporterFor } from './report-format.ts';
import { openDictionary } from './spelling/dictionaries.ts';
import { placeOfWord } from './spelling/place-of-word.ts';
import { saidByInterface, saidOn, type SaidText } from './spelling/said-texts.ts';
import { unknownWords } from './spelling/unknown-words.ts';

/** The words that the course uses and no dictionary has: one in a line, for all languages. */
const wordList = 'content/words.txt';

/**
 * `spell`: the words of the course that no dictionary knows, a part of the tests. A language whose dictionary is not on
 * this machine is left out, which is said.
 */
export const spell: Command = {
  name: 'spell',
  summary: 'Looks up every word of the course and its interface in the dictionary of its language',
  options: {
    format: formatOption,
    locale: { value: '<locale>', help: 'One language only' },
    root: { value: '<folder>', help: 'The folder that holds content/ (default: this one)' },
  },
  async run(given, terminal) {
    const { locale, root } = given;
    const read = await readFiles(terminal.folder, root);
    if (read.kind === 'complaint') {
      terminal.complain(read.sentence);
      return 2;
    }
    const { pages } = buildCourse(read.files);
    const byLocale = Map.groupBy(pages, (page) => page.locale);
    const asked = [...byLocale].filter(([candidate]) => locale === undefined || candidate === locale);
    if (asked.length === 0) {
      terminal.complain(`The course has no pages in \`${locale ?? ''}\`.`);
      return 2;
    }
    const own = await readWordList(resolve(terminal.folder, root ?? '.', wordList));
    const spelled: Spelled[] = [];
    for (const [each, itsPages] of asked) spelled.push(await spellPages(each, itsPages, own, read.files));
    for (const { skipped } of spelled) if (skipped !== undefined) terminal.complain(skipped);
    const findings = spelled.flatMap((each) => each.findings).sort(compareFindings);
    const files = spelled.reduce((sum, each) => sum + each.files, 0);
    if (files > 0) {
      terminal.print(reporterFor(given, terminal)(findings, { files, inColour: terminal.inColour }));
    }
    return hasErrors(findings) ? 1 : 0;
  },
};

/** What came of looking up the words of one language. */
interface Spelled {
  readonly findings: readonly Finding[];
  /** How many pages were looked up, the words of the interface beside them. */
  readonly files: number;
  /** Why none was. */
  readonly skipped?: string;
}

async function spellPages(
  locale: string,
  pages: readonly Page[],
  own: ReadonlySet<string>,
  { files }: CourseFiles,
): Promise<Spelled> {
  const opened = await openDictionary(languageOf(locale));
  if (opened.kind === 'absent') return { findings: [], files: 0, skipped: opened.sentence };
  const { dictionary } = opened;
  const words = unknownWords([...pages.flatMap(saidOn), ...interfaceOf(locale, files)], dictionary, own);
  dictionary.dispose();
  const findings = words.map(({ word, place, count }): Finding => {
    const often = count === 1 ? '' : ` (${String(count)} times)`;
    return {
      rule: 'words-are-known',
      severity: 'error',
      place: placeOfWord(word, place, files.get(place.file) ?? ''),
      message: `the dictionary does not have \`${word}\`${often}`,
      advice: `correct it, or add it to \`${wordList}\``,
    };
  });
  return { findings, files: pages.length };
}

/** A course without a file of its own for a locale takes the words that the site brings along. */
function interfaceOf(locale: string, files: CourseFiles['files']): readonly SaidText[] {
  const file = `${interfaceFolder}${locale}.json`;
  const text = files.get(file);
  return text === undefined ? [] : saidByInterface(file, text);
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
