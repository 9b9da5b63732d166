import { foldArabic } from './fold-arabic.ts';
import { latinDigits } from './latin-digits.ts';

export interface TextOptions {
  /** The language typed in. It matters to Turkish and Azeri, where I and i are two letters. */
  readonly locale?: string;
  /** Whether `aa ae oe` may stand for `å æ/ä ø/ö`, and a letter for the same letter with an accent. */
  readonly fold: boolean;
}

/**
 * True when two texts are the same to a reader of the language. What does not count: case; spaces around,
 * doubled or no-break; the shape of quotes and hyphens; a full stop at the end; invisible marks; vowel signs,
 * tatweel and the forms of alef, hamza, ta marbuta and ya in Arabic; the script of digits; decimal comma or point.
 * An empty text is the same as none, not even as another empty one: a field left open is never right.
 */
export function compareText(given: string, accepted: string, options: TextOptions): boolean {
  const text = canonical(given, options);
  return text !== '' && text === canonical(accepted, options);
}

/** The one form that all ways to write a text share. It serves to compare and is not fit to be read. */
function canonical(text: string, { locale = '', fold }: TextOptions): string {
  const plain = foldArabic(plainMarks(text.normalize('NFC')).normalize('NFKD'));
  const tidy = latinDigits(foldCase(plain, locale))
    .normalize('NFC')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\s+/g, ' ')
    .replace(/^ |[ .]+$/g, '');
  return fold ? foldLetters(tidy) : tidy;
}

/** Before NFKD, which would take a lone accent typed as an apostrophe (´) apart into a space and a mark. */
function plainMarks(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2018-\u201b\u2032\u2035\u2039\u203a\u02b9\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g, '-');
}

/** Down, up and down again, so that ẞ, ß and SS meet. Never by the machine's own language, which may be Turkish. */
function foldCase(text: string, locale: string): string {
  const language = /^(tr|az)\b/i.exec(locale)?.[0] ?? 'en';
  return text.toLocaleLowerCase(language).toLocaleUpperCase(language).toLocaleLowerCase(language);
}

function foldLetters(text: string): string {
  return text
    .replaceAll('å', 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
