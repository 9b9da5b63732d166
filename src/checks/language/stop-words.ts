/**
 * Small words that stand in every text of a language and in none of the others: enough to tell them apart without
 * a library. Words that two of the languages share are left out (`for`, `om`, `en`, `den`, `var`).
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: setOf('the and of is that not what you with are it this have they your was can from when'),
  da: setOf(
    'og ikke af jeg hvad hvor hvordan hver hvis hun noget nogle nogen meget mellem bliver skal kunne',
  ),
  sv: setOf('och inte av är att vad hur varje några någon något mycket mellan utan blir ska för från'),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Arabic is told by its script alone. */
export function arabicShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return 1;
  return letters.filter((letter) => /\p{Script=Arabic}/u.test(letter)).length / letters.length;
}

/** The language that most of the small words in a text belong to; `undefined` when there are too few to say. */
export function languageIn(words: readonly string[]): string | undefined {
  const small = words.map((word) => word.toLowerCase());
  const counted = Object.entries(stopWords).map(([language, own]) => ({
    language,
    hits: small.filter((word) => own.has(word)).length,
  }));
  const [first, second] = counted.toSorted((a, b) => b.hits - a.hits);
  return first && first.hits >= 3 && first.hits >= 2 * (second?.hits ?? 0) ? first.language : undefined;
}
