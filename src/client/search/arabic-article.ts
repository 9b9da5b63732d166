/** A word in Arabic letters, long enough to carry the article, that does not begin with it. */
const bareWord = /(?<![\p{L}\p{M}])(?!ال)(?=\p{Script=Arabic}{3})[\p{L}\p{M}]+/gu;

/**
 * The same words with the Arabic article. Pagefind's stemmer takes suffixes off a word with the article only: it finds
 * «توقعات» for «التوقعات», and not the other way round.
 *
 * @returns the other form to look for; undefined if there is none, and for a "phrase", which is meant to the letter
 */
export function withArticle(term: string): string | undefined {
  const form = term.replace(bareWord, 'ال$&');
  return form === term || term.includes('"') ? undefined : form;
}
