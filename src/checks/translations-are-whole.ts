import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { blockTexts, type PageText } from './language/page-texts.ts';
import { isWhole } from './lessons-of.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/** Letters a text needs before its length says anything. */
const enoughLetters = 200;
const [shortest, longest] = [0.6, 1.7];

/** A translation is about as long as its original: nothing was left out, nothing told twice. */
export function translationsAreWhole(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) => {
    const isComparable = [original, translated].every((page) => isWhole(page, checked.broken));
    return isComparable && original.kind === 'lesson' && translated.kind === 'lesson'
      ? compareLengths(original, translated)
      : [];
  });
}

function compareLengths(original: Lesson, translated: Lesson): readonly Finding[] {
  const originals = piecesOf(original);
  return piecesOf(translated).flatMap((piece) => {
    const twin = originals.find(({ id }) => id === piece.id);
    return twin ? compare(twin, piece) : [];
  });
}

type Piece = Pick<PageText, 'id' | 'text' | 'place'>;

/** The text of each section, and each block. */
function piecesOf(lesson: Lesson): readonly Piece[] {
  const { sections, passages } = lesson;
  const texts = sections.map(({ id, place }, index) => {
    const next = sections[index + 1]?.place.line ?? Infinity;
    const own = passages.flatMap((passage) =>
      passage.kind !== 'block' &&
      !passage.local &&
      passage.place.line > place.line &&
      passage.place.line < next
        ? [passage.text]
        : [],
    );
    return { id: `section ${id}`, text: own.join(' '), place };
  });
  return [...texts, ...blockTexts(lesson)];
}

function compare(original: Piece, translated: Piece): readonly Finding[] {
  const [there, here] = [original.text.length, translated.text.length];
  if (Math.max(there, here) < enoughLetters) return [];
  const ratio = here / Math.max(1, there);
  if (ratio >= shortest && ratio <= longest) return [];
  const what = ratio < 1 ? 'much shorter' : 'much longer';
  return [
    {
      rule: 'translations-are-whole',
      severity: 'hint',
      place: translated.place,
      message: `the ${translated.id.replace(' ', ' `')}\` is ${what} than in the source language (${String(here)} and ${String(there)} signs)`,
      advice: 'see whether something was left out or told twice',
      related: original.place,
    },
  ];
}
