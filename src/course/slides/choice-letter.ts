/** The Arabic letters in their old order, as lists have them. */
const abjad = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح'] as const;

/** The letter that a room votes by: `A` for the first choice or option, in Arabic `أ`. */
export function choiceLetter(index: number, locale: string): string {
  return (locale === 'ar' ? abjad[index] : undefined) ?? String.fromCodePoint(65 + index);
}
