/** Short words that end in ه by right (هذه, عليه), alone or after و or ف; none of them takes the article either. */
const small =
  '[وف]?(?:هذه|فيه|منه|عنه|معه|به|له|عليه|[إا]ليه|لديه|عنده|بعده|قبله|كله|بينه)(?![\\p{L}\\p{M}])';

/** A word in Arabic letters, long enough to carry the article, that does not have it, alone or after a preposition. */
const bareWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?!ال|[وفبك]ال|لل|${small})(?=\\p{Script=Arabic}{3})[\\p{L}\\p{M}]+`,
  'gu',
);

/** The ه at the end of a word of at least three letters. */
const finalHeh = new RegExp(
  `(?<![\\p{L}\\p{M}])(?!${small})([\\p{L}\\p{M}]{2,})ه(?=\\p{M}*(?![\\p{L}\\p{M}]))`,
  'gu',
);

/**
 * Other forms of a term in Arabic letters, the likeliest first. Pagefind itself does without vowel signs, tatweel, hamza
 * and madda, but finds no «ثقة» for «ثقه», and its stemmer takes suffixes off a word with the article only: it finds
 * «توقعات» for «التوقعات», and not the other way round.
 *
 * @returns at most three, without the term itself; of a "phrase", which is meant to the letter, the other spelling only
 */
export function arabicForms(term: string): readonly string[] {
  const spelt = otherSpelling(term);
  const forms = term.includes('"') ? [spelt] : [spelt, withArticle(spelt), withArticle(term)];
  return [...new Set(forms)].filter((form) => form !== term);
}

/** What is often typed for another letter: ه for a final ة, and the ک and ی of Persian keyboards. */
function otherSpelling(term: string): string {
  return term.replaceAll('ک', 'ك').replaceAll('ی', 'ي').replace(finalHeh, '$1ة');
}

function withArticle(term: string): string {
  return term.replace(bareWord, 'ال$&');
}
