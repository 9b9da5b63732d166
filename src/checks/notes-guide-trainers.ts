import type { Finding } from '../course/findings.ts';
import { countWords } from '../course/markdown/nodes.ts';
import type { Lesson } from '../course/pages/page.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

const fewestWords = 25;

/** The notes of a slide are enough to teach by. A lesson without any is meant for reading alone. */
export function notesGuideTrainers(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(shortNotes);
}

function shortNotes({ slides }: Lesson): readonly Finding[] {
  const counted = slides.map((slide) => ({ slide, words: countWords(slide.notes) }));
  if (counted.every(({ words }) => words === 0)) return [];
  return counted
    .filter(({ words }) => words < fewestWords)
    .map(({ slide, words }) => ({
      rule: 'notes-guide-trainers',
      severity: 'warning',
      place: slide.place,
      message: `the notes of the slide \`${slide.id}\` have ${String(words)} words, and ${String(fewestWords)} is the least`,
      advice:
        'say how long it takes, what to ask, which wrong answer to expect, and what to do if it falls flat',
    }));
}
