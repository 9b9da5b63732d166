import { interfaceFolder } from '../course/course-files.ts';
import type { Finding } from '../course/findings.ts';
import { adviseName, nearest } from '../course/nearest.ts';
import { checkPlaceholders } from './interface/placeholders.ts';
import { pluralBase, pluralCategories, pluralKeys } from './interface/plurals.ts';
import { readTexts, type Texts } from './interface/read-texts.ts';
import { keyFinding, fileFinding } from './interface/findings.ts';
import type { Checked } from './rule.ts';

/**
 * The words of the interface exist in every locale: the same keys, the plural forms that the language has,
 * the same placeholders. A course without `content/i18n` takes the words that the site brings along.
 */
export function interfaceIsComplete({ course, files }: Checked): readonly Finding[] {
  const { source, locales } = course.settings;
  const paths = [...files.keys()].filter(
    (path) => path.startsWith(interfaceFolder) && path.endsWith('.json'),
  );
  if (paths.length === 0) return [];
  const missing = locales.filter((locale) => !paths.includes(fileOf(locale)));
  const read = paths.map((path) => readTexts(path, files.get(path) ?? ''));
  const originals = read.find(({ file }) => file === fileOf(source));
  return [
    ...missing.map((locale) =>
      fileFinding(fileOf(locale), 'the file is missing', `translate \`${fileOf(source)}\``),
    ),
    ...read.flatMap((texts) => checkFile(texts, originals, locales)),
  ];
}

function fileOf(locale: string): string {
  return `${interfaceFolder}${locale}.json`;
}

function checkFile(
  texts: Texts,
  originals: Texts | undefined,
  locales: readonly string[],
): readonly Finding[] {
  const locale = texts.file.slice(interfaceFolder.length, -'.json'.length);
  if (!locales.includes(locale)) {
    return [
      fileFinding(texts.file, `\`${locale}\` is not a locale of the course`, adviseName(locale, locales)),
    ];
  }
  if (texts.findings.length > 0 || !originals || originals.findings.length > 0) return texts.findings;
  return [
    ...checkKeys(texts, originals, locale),
    ...checkEmpty(texts),
    ...(texts === originals ? [] : checkPlaceholders(texts, originals)),
  ];
}

/** Each key of the source language stands in every file; a plural stands in the forms of the language. */
function checkKeys(texts: Texts, originals: Texts, locale: string): readonly Finding[] {
  const plurals = pluralKeys([...originals.values.keys()]);
  const expected = [...originals.values.keys()].flatMap((key) => {
    const base = pluralBase(key);
    return base !== undefined && plurals.has(base) ? formsOf(base, locale) : [key];
  });
  const wanted = new Set(expected);
  const missing = [...wanted].filter((key) => !texts.values.has(key));
  const extra = [...texts.values.keys()].filter((key) => !wanted.has(key));
  const pairs = extra.map((key) => ({ key, close: nearest(key, missing) }));
  const meant = new Set(pairs.map(({ close }) => close));
  return [
    ...pairs.map(({ key, close }) => extraKey(texts, key, close, plurals, locale)),
    ...missing.filter((key) => !meant.has(key)).map((key) => missingKey(texts, key, originals)),
  ];
}

function formsOf(base: string, locale: string): readonly string[] {
  return pluralCategories(locale).map((category) => `${base}_${category}`);
}

function extraKey(
  texts: Texts,
  key: string,
  close: string | undefined,
  plurals: ReadonlySet<string>,
  locale: string,
): Finding {
  const base = pluralBase(key);
  if (base !== undefined && plurals.has(base)) {
    const message = `\`${locale}\` has no plural form \`${key}\``;
    return keyFinding(texts, key, message, `keep ${formsOf(base, locale).join(', ')}`);
  }
  const advice = close === undefined ? 'add it there, or take it out here' : `did you mean \`${close}\`?`;
  return keyFinding(texts, key, `the source language has no text \`${key}\``, advice);
}

function missingKey(texts: Texts, key: string, originals: Texts): Finding {
  const base = pluralBase(key);
  const original = originals.values.get(key) ?? originals.values.get(`${base ?? key}_other`) ?? '';
  const advice = original === '' ? `add the key \`${key}\`` : `translate \`${original}\``;
  return fileFinding(texts.file, `the text \`${key}\` is missing`, advice);
}

function checkEmpty(texts: Texts): readonly Finding[] {
  return [...texts.values]
    .filter(([, value]) => value.trim() === '')
    .map(([key]) =>
      keyFinding(texts, key, `the text \`${key}\` is empty`, 'write it, or take the key out everywhere'),
    );
}
