import { interfaceFolder, type CourseFiles } from '../course/course-files.ts';
import type { Locale } from '../course/locale.ts';

/** Gives a word of the interface by its key, with values in the places of its `{{placeholders}}`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a language, from `content/i18n`. A key that is not there gives itself, which the check reports. */
export function wordsOf({ files }: CourseFiles, locale: Locale): Words {
  const words = readWords(files.get(`${interfaceFolder}${locale}.json`) ?? '{}');
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const form = typeof values.count === 'number' ? plurals.select(values.count) : 'other';
    const text = words.get(key) ?? words.get(`${key}_${form}`) ?? words.get(`${key}_other`) ?? key;
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

function readWords(text: string): ReadonlyMap<string, string> {
  const words: unknown = JSON.parse(text);
  if (typeof words !== 'object' || words === null) return new Map();
  return new Map(Object.entries(words).map(([key, word]) => [key, String(word)]));
}
