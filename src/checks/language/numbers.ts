import type { Place } from '../../course/findings.ts';
import type { PageText } from './page-texts.ts';

/** A number that should be the same in every language. */
export interface NumberInText {
  /** As it is written. */
  readonly number: string;
  /** Its digits alone: signs between them differ from language to language. */
  readonly digits: string;
  /** An amount of money, a time of day or a decade, which each language writes in its own way. */
  readonly isFree: boolean;
  readonly place: Place;
}

const number = /(?<![\p{Script=Latin}\p{N}.,:])\d+(?:[.,:\u00A0\u202F]\d+|[ ]\d{3}(?!\d))*(?!\d)/gu;

const unit = String.raw`(?:€|£|\$|kr\b|kroner|kronor|euro|pounds?|dollars?|يورو|دينار|درهم|ريال|جنيه|ليرة|كرونة)`;
const range = String.raw`(?:\s*(?:–|-|to|til|till|and|og|och|or|eller|إلى|أو|و)\s*\d[\d.,\u00A0 ]*)?`;
const before = /(?:€|£|\$|\bkl\.|klokken|klockan|الساعة)\s*$/u;
const behind = new RegExp(String.raw`^(?:[’']?\p{L}|-tal|${range}[\s\u00A0]*${unit})`, 'u');
const largestInWords = 12;

/** The numbers of a text. Whole ones up to twelve are left out: they may be words in another language. */
export function numbersIn({ text, place }: PageText): readonly NumberInText[] {
  return [...text.matchAll(number)].flatMap((match): readonly NumberInText[] => {
    const written = match[0];
    const digits = written.replace(/\D/g, '');
    if (Number(digits) <= largestInWords && digits === written) return [];
    const isFree =
      before.test(text.slice(0, match.index)) || behind.test(text.slice(match.index + written.length));
    return [{ number: written, digits, place, isFree }];
  });
}
