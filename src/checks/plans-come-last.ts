import type { Finding } from '../course/findings.ts';
import type { Lesson } from '../course/pages/page.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Readers leave a lesson with what they will try at work: nothing to do or to show stands behind its plan. */
export function plansComeLast(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(earlyPlans);
}

/** One finding for each plan, with the last of the blocks that it should stand behind. */
function earlyPlans({ plans, questions, scenarios, slides }: Lesson): readonly Finding[] {
  const others = [
    ...questions.map(({ id, place }) => ({ noun: 'question', id, place })),
    ...scenarios.map(({ id, place }) => ({ noun: 'scenario', id, place })),
    ...slides.map(({ id, place }) => ({ noun: 'slide', id, place })),
  ].sort((one, other) => one.place.line - other.place.line);
  const last = others.at(-1);
  if (!last) return [];
  return plans
    .filter(({ place }) => place.line < last.place.line)
    .map(({ id, place }) => ({
      rule: 'plans-come-last',
      severity: 'warning',
      place,
      message: `the plan \`${id}\` stands before the ${last.noun} \`${last.id}\``,
      advice: 'move it to the end of the lesson, where readers choose what to try at work',
      related: last.place,
    }));
}
