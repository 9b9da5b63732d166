import ar from '../../../content/i18n/ar.json' with { type: 'json' };
import da from '../../../content/i18n/da.json' with { type: 'json' };
import en from '../../../content/i18n/en.json' with { type: 'json' };
import sv from '../../../content/i18n/sv.json' with { type: 'json' };

export const locales = ['en', 'da', 'sv', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** The key of a word of the interface. */
export type Word = keyof typeof en;

const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, da, sv, ar };

/** A word of the interface as learners read it, its places filled: `say('en', 'course.question.check')`. */
export function say(
  locale: Locale,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = words[locale][word];
  if (text === undefined) throw new Error(`content/i18n/${locale}.json has no "${word}".`);
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
