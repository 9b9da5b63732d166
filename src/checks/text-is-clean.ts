import { docsFolder, interfaceFolder } from '../course/course-files.ts';
import type { Finding, Severity } from '../course/findings.ts';
import type { Checked } from './rule.ts';

/** The files hold no signs that nobody sees, that were garbled on the way, or that search does not find. */
export function textIsClean({ files }: Checked): readonly Finding[] {
  return [...files].flatMap(([file, text]) =>
    stains
      .filter(({ only }) => only === undefined || only.test(file))
      .flatMap((stain) => find(stain, file, text)),
  );
}

interface Stain {
  readonly signs: RegExp;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
  /** The files it matters in; all of them without it. */
  readonly only?: RegExp;
}

const arabic = new RegExp(`^(?:${docsFolder}ar/|${interfaceFolder}ar\\.json$)`);

const stains: readonly Stain[] = [
  {
    signs: /Ã[\u0080-\u00BF…†–˜]|â€|Â[\u00A0-\u00BF]|[ØÙ][\u0080-\u00BF„…†‡ˆ‰Š][ØÙ]/,
    severity: 'error',
    message: 'letters are garbled here: the text was read in another encoding before it was saved',
    advice: 'write them again, and save the file as UTF-8',
  },
  {
    signs: /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    severity: 'warning',
    message: 'an invisible sign changes the direction of the text here',
    advice: 'delete it, and put a foreign name into `<bdi>…</bdi>` instead',
  },
  {
    signs: /[\u200B\u2060\u00AD]|(?<!^)\uFEFF/,
    severity: 'warning',
    message: 'an invisible sign stands here, so that search does not find the word',
    advice: 'delete it and write the word again',
  },
  {
    signs: /[A-Za-z][\u0300-\u036F]/,
    severity: 'warning',
    message: 'a letter is put together from two signs, so that search does not find the word',
    advice: 'write the letter again on the keyboard',
  },
  {
    signs: /\u0640/,
    severity: 'warning',
    message: 'a word is stretched with tatweel, so that search does not find it',
    advice: 'delete the stretching sign',
    only: arabic,
  },
  {
    signs: /[\u06A9\u06CC]/,
    severity: 'warning',
    message: 'a Persian letter stands in an Arabic text, so that search does not find the word',
    advice: 'write it again with an Arabic keyboard',
    only: arabic,
  },
  {
    signs: /[\u0660-\u0669\u06F0-\u06F9]/,
    severity: 'warning',
    message: 'the course writes numbers with the digits 0–9, and others stand here',
    advice: 'write 0–9',
    only: arabic,
  },
  {
    signs: /(?:[\u0621-\u0652]|<\/bdi>)[,;?]/,
    severity: 'warning',
    message: 'a comma, semicolon or question mark of another script stands in an Arabic text',
    advice: 'write ، ؛ or ؟',
    only: arabic,
  },
  {
    signs: /[\u0621-\u0652] +[،؛؟]/,
    severity: 'warning',
    message: 'a space stands before a comma, semicolon or question mark',
    advice: 'delete it: the sign belongs to the word before it',
    only: arabic,
  },
];

/** The first sign of a kind on each line. */
function find({ signs, severity, message, advice }: Stain, file: string, text: string): readonly Finding[] {
  if (!signs.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const at = line.search(signs);
    const place = { file, line: index + 1, column: at + 1 };
    return at === -1 ? [] : [{ rule: 'text-is-clean', severity, place, message, advice }];
  });
}
