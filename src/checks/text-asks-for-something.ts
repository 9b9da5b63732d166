import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { wordsOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Doing teaches more than reading (Koedinger and others 2015), so readers are not left alone with text for long. */
const mostWords = 350;

/** What gives readers something to do. A figure is only looked at, and slides repeat what was read. */
const activities: readonly string[] = ['question', 'scenario', 'plan'];

/** No run of text is longer than two or three minutes before readers are asked for something. */
export function textAsksForSomething(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(longRuns);
}

/** One finding for each run, at the paragraph that makes it too long. */
function longRuns({ passages }: Lesson): readonly Finding[] {
  const findings: Finding[] = [];
  let words = 0;
  for (const passage of passages) {
    if (passage.kind === 'block') {
      if (activities.includes(passage.name)) words = 0;
      continue;
    }
    const before = words;
    words += wordsOf(passage.text).length;
    if (before <= mostWords && words > mostWords) findings.push(tooLong(passage.place));
  }
  return findings;
}

function tooLong(place: Finding['place']): Finding {
  return {
    rule: 'text-asks-for-something',
    severity: 'warning',
    place,
    message: `with this paragraph more than ${String(mostWords)} words stand in a row with nothing to do`,
    advice: 'put a question, a scenario or a plan before it',
  };
}
