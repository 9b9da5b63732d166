import type { Finding, Severity } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { readabilityOf } from './language/readability.ts';
import { sentencesOf } from './language/sentences.ts';
import { languageOf, wordsOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** What a language aims at, and what it must not exceed. */
interface Limits {
  readonly sentence: readonly [number, number];
  /** Arabic has no formula that can be trusted. */
  readonly lix?: readonly [number, number];
  /** Words in a paragraph. */
  readonly paragraph?: number;
}

const nordic: Limits = { sentence: [15, 18], lix: [42, 48] };
const limits: Readonly<Record<string, Limits>> = {
  en: nordic,
  da: nordic,
  sv: nordic,
  ar: { sentence: [16, 20], paragraph: 80 },
};

/** With fewer words a single sentence would decide. */
const enoughWords = 100;

/** The running text of a lesson is easy to read: sentences are short, and long words few. */
export function textIsReadable(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap((lesson) => {
    const limit = limits[languageOf(lesson.locale)];
    return limit ? checkLesson(lesson, limit) : [];
  });
}

interface Paragraph {
  readonly text: string;
  readonly place: Finding['place'];
}

function checkLesson(lesson: Lesson, limit: Limits): readonly Finding[] {
  const paragraphs = lesson.passages.flatMap((passage) => (passage.kind === 'sentences' ? [passage] : []));
  const { words, lix, sentenceLength } = readabilityOf(
    paragraphs.map(({ text }) => text),
    lesson.locale,
  );
  const long = limit.paragraph === undefined ? [] : longParagraphs(paragraphs, limit.paragraph);
  if (words < enoughWords) return long;
  const { place, length } = longestSentence(paragraphs, lesson.locale);
  const advice = `shorten the longest sentences, such as the one of ${String(length)} words here`;
  return [
    ...exceeded(sentenceLength, limit.sentence, place, 'the sentences are long, words on average:', advice),
    ...exceeded(
      lix,
      limit.lix,
      place,
      'the text is hard to read, LIX',
      `${advice}, or take long words apart`,
    ),
    ...long,
  ];
}

function exceeded(
  value: number,
  limit: readonly [number, number] | undefined,
  place: Finding['place'],
  what: string,
  advice: string,
): readonly Finding[] {
  if (!limit) return [];
  const [aim, most] = limit;
  if (value <= aim) return [];
  const severity: Severity = value > most ? 'error' : 'hint';
  const message = `${what} ${value.toFixed(1)}, and ${String(aim)} is the aim`;
  return [{ rule: 'text-is-readable', severity, place, message, advice }];
}

function longestSentence(paragraphs: readonly Paragraph[], locale: string) {
  const sentences = paragraphs.flatMap(({ text, place }) =>
    sentencesOf(text, locale).map((sentence) => ({ place, length: wordsOf(sentence).length })),
  );
  return sentences.reduce((longest, sentence) => (sentence.length > longest.length ? sentence : longest));
}

function longParagraphs(paragraphs: readonly Paragraph[], most: number): readonly Finding[] {
  return paragraphs
    .map(({ text, place }) => ({ place, length: wordsOf(text).length }))
    .filter(({ length }) => length > most)
    .map(({ place, length }) => ({
      rule: 'text-is-readable',
      severity: 'hint',
      place,
      message: `the paragraph has ${String(length)} words, and ${String(most)} is the aim`,
      advice: 'make two of it',
    }));
}
