import type { Finding } from '../course/findings.ts';
import { languageOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Languages that write compounds in one word say as much with fewer. */
const compounding: readonly string[] = ['da', 'sv'];

/** A slide can be read at a glance while somebody speaks. */
export function slidesAreShort(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(({ slides, locale }) => {
    const most = compounding.includes(languageOf(locale)) ? 35 : 40;
    return slides
      .filter(({ words }) => words > most)
      .map(({ id, words, place }) => ({
        rule: 'slides-are-short',
        severity: 'warning' as const,
        place,
        message: `the slide \`${id}\` has ${String(words)} words, and ${String(most)} is the most`,
        advice: 'keep the points, and move the rest into its notes',
      }));
  });
}
