import type { Locale } from '../../course/locale.ts';
import type { Words } from '../words.ts';

/** What every slide of a presentation is made with. */
export interface Sheet {
  readonly locale: Locale;
  readonly rightToLeft: boolean;
  /** The language as office programs name it: `en-GB`. */
  readonly lang: string;
  readonly faces: { readonly title: string; readonly text: string };
  readonly t: Words;
}

/** A place on a slide of 1280 × 720, as left-to-right languages see it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Tags of languages with the country that an office program wants for its spelling. */
const officeTags: Readonly<Record<string, string>> = { ar: 'ar-SA', da: 'da-DK', en: 'en-GB', sv: 'sv-SE' };

/**
 * Faces that every office machine has, since a presentation does not carry its own: Georgia is near the site's titles,
 * and Arial has Arabic letters on Windows and on the Mac.
 */
export function sheetFor(locale: Locale, rightToLeft: boolean, t: Words): Sheet {
  return {
    locale,
    rightToLeft,
    lang: officeTags[locale] ?? locale,
    faces: { title: rightToLeft ? 'Arial' : 'Georgia', text: 'Arial' },
    t,
  };
}

/** A box in inches; from the other side in a right-to-left language. */
export function inches({ x, y, w, h }: Box, { rightToLeft }: Pick<Sheet, 'rightToLeft'>): Box {
  const left = rightToLeft ? 1280 - x - w : x;
  return { x: left / 96, y: y / 96, w: w / 96, h: h / 96 };
}

/** Reading direction and language of a text. */
export function direction({ rightToLeft, lang }: Sheet) {
  return { align: rightToLeft ? 'right' : 'left', rtlMode: rightToLeft, lang } as const;
}

/** An arrow in the direction of reading, or back. */
export function arrow(way: 'on' | 'back', { rightToLeft }: Pick<Sheet, 'rightToLeft'>): string {
  return (way === 'on') === rightToLeft ? '←' : '→';
}
