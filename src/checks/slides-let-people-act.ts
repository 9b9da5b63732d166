import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Doing teaches more than watching (Koedinger and others 2015), in a room too. */
const mostSlides = 4;

/** What a deck asks people to do. A plan is made after it. */
const activities: readonly string[] = ['question', 'scenario'];

/** A deck shows no more than four slides before it asks people for something. */
export function slidesLetPeopleAct(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(longRuns);
}

/** One finding for each run, at the slide that makes it too long. */
function longRuns({ passages }: Lesson): readonly Finding[] {
  const findings: Finding[] = [];
  let slides = 0;
  for (const passage of passages) {
    if (passage.kind !== 'block') continue;
    if (activities.includes(passage.name)) slides = 0;
    if (passage.name !== 'slide') continue;
    slides += 1;
    if (slides === mostSlides + 1) findings.push(tooMany(passage.place));
  }
  return findings;
}

function tooMany(place: Finding['place']): Finding {
  return {
    rule: 'slides-let-people-act',
    severity: 'warning',
    place,
    message: `with this slide more than ${String(mostSlides)} follow each other with nothing to do`,
    advice: 'put a question or a scenario before it, or make one slide of two',
  };
}
