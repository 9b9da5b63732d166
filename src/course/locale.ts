/** A language of the course as BCP 47 tag, also the first folder of its pages: `en`, `da`, `sv`, `ar`. */
export type Locale = string;

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'dv',
  'fa',
  'he',
  'ks',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The direction of a locale's script. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/**
 * The tag for dates and numbers of a locale. Arabic takes Latin digits, since its readers here meet them
 * on tills and receipts, and since the default differs between countries and versions of ICU.
 */
export function formattingLocale(locale: Locale): string {
  return locale.split('-')[0] === 'ar' ? 'ar-u-nu-latn' : locale;
}
