import type { HtmlElement } from 'html-validate';

import { decode, elements, texts } from './html.ts';

/** Attributes that somebody reads or hears. */
const spoken: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** `meta` elements that search results and link previews show. */
const shownInPreviews =
  /^(?:description|og:title|og:description|og:site_name|twitter:title|twitter:description)$/;

const twoLatinWords = /\p{Script=Latin}+(?:[^\p{L}\n]*\s[^\p{L}\n]*\p{Script=Latin}+)+/u;

/**
 * Words in Latin letters, two or more in a row, that an Arabic page shows or says as if they were Arabic.
 * What is marked as another language, isolated by `<bdi>`, code or a key of the keyboard may be Latin.
 *
 * @param names what is written in Latin letters in every language
 * @returns each stretch of words with the element or attribute that holds it
 */
export function findLatin(document: HtmlElement, names: readonly string[] = []): readonly string[] {
  const inText = texts(document)
    .filter(({ element }) => isArabic(element) && element.closest('bdi, code, kbd') === null)
    .flatMap(({ text, element }) =>
      latinIn(text, names).map((words) => `${words} (in <${element.tagName}>)`),
    );
  const inAttributes = elements(document)
    .filter(isArabic)
    .flatMap((element) =>
      spokenAttributes(element).flatMap(({ key, text }) =>
        latinIn(text, names).map((words) => `${words} (in ${key} of <${element.tagName}>)`),
      ),
    );
  return [...inText, ...inAttributes];
}

function latinIn(text: string, names: readonly string[]): readonly string[] {
  // The longest first: one name may hold another.
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, '|'), text);
  const found = twoLatinWords.exec(rest)?.[0];
  return found === undefined ? [] : [found.replace(/\s+/g, ' ')];
}

/** The language of an element is that of the nearest `lang`. */
function isArabic(element: HtmlElement): boolean {
  return element.closest('[lang]')?.getAttributeValue('lang') === 'ar';
}

function spokenAttributes(element: HtmlElement): readonly { readonly key: string; readonly text: string }[] {
  const isPreview =
    element.is('meta') &&
    shownInPreviews.test(element.getAttributeValue('name') ?? element.getAttributeValue('property') ?? '');
  return element.attributes
    .filter(({ key }) => spoken.has(key) || (isPreview && key === 'content'))
    .map(({ key, value }) => ({ key, text: decode(String(value ?? '')) }));
}
