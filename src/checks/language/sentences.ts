import { languageOf } from './words.ts';

/** What ends in a full stop without ending a sentence, in small letters. Segmenters of browsers do not know them. */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  en: ['e.g.', 'i.e.', 'etc.', 'approx.', 'no.', 'vs.', 'mr.', 'ms.', 'mrs.', 'dr.', 'cf.', 'p.', 'pp.'],
  da: 'bl.a. ca. dvs. evt. f.eks. fx. ift. inkl. kl. kr. m.fl. m.m. mht. mio. nr. o.l. osv. pct. pga. s. stk. tlf. vha.'.split(
    ' ',
  ),
  sv: 'bl.a. ca. dvs. d.v.s. etc. ev. exkl. fr.o.m. f.d. inkl. kl. kr. m.fl. m.m. mm. nr. obs. osv. o.s.v. resp. s. st. t.ex. tfn. t.o.m.'.split(
    ' ',
  ),
  ar: ['د.', 'أ.', 'م.', 'ص.', 'هـ.'],
};

/** Where a sentence may end: its sign, closing quotes, and a space. */
const end = /(?<=[.!?؟…][”"»’)\]]*)\s+/u;

/** The sentences of a paragraph. A full stop behind an abbreviation, or before a small letter, ends none. */
export function sentencesOf(text: string, locale: string): readonly string[] {
  const known = abbreviations[languageOf(locale)] ?? [];
  const sentences: string[] = [];
  for (const piece of text.trim().split(end)) {
    const last = sentences.at(-1);
    if (last !== undefined && goesOn(last, piece, known))
      sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece !== '') sentences.push(piece);
  }
  return sentences;
}

function goesOn(before: string, after: string, known: readonly string[]): boolean {
  const lastWord = /[^\s(“„«"]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  const isAbbreviated = known.includes(lastWord) || /^\p{Lu}\.$/u.test(lastWord.toUpperCase());
  return (isAbbreviated && !/[!?؟…]$/u.test(before)) || /^\p{Ll}/u.test(after);
}
