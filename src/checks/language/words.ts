/** The words of a text: runs of letters and digits, with the signs that stand inside words. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.,:/-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The language of a locale: `da` of `da-DK`. */
export function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
