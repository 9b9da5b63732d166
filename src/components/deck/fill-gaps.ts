import { placeOfKey } from '../../course/questions/question.ts';

/** What a gap is as long as it is empty; `Gap.astro` writes the same. */
const gap = /<span class="tp-gap" data-field="([a-z])"[^>]*><\/span>/g;

/** Puts the right words into the gaps of a text. */
export function fillGaps(html: string, words: readonly string[]): string {
  return html.replace(gap, (_whole, key: string) => {
    const word = words[placeOfKey(key)] ?? '';
    return `<strong class="tp-gap tp-gap--filled">${escapeHtml(word)}</strong>`;
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
