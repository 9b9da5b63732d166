import type { Finding } from '../course/findings.ts';
import { languageOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Verbs for what nobody can see. They stand first: an objective goes on from "you can". */
const unseen: Readonly<Record<string, RegExp>> = {
  en: /^(?:to )?(?:understand|know|learn|appreciate|realise|realize|grasp|be (?:aware|familiar)|become (?:aware|familiar)|think about)\b/i,
  da: /^(?:at )?(?:forstå|vide|kende|kunne|lære|indse|fatte|have (?:kendskab|viden|indblik)|(?:være|blive) (?:bevidst|klar over|bekendt))(?!\p{L})/iu,
  sv: /^(?:att )?(?:förstå|veta|känna till|kunna|lära|inse|begripa|ha (?:kännedom|kunskap|insikt)|(?:vara|bli) (?:medveten|bekant|insatt))(?!\p{L})/iu,
  ar: /^(?:أن )?(?:فهم|تفهم|يفهم|تفهموا|معرفة|يعرف|تعرف|تعرفوا|إدراك|يدرك|تدركوا|تعلم|يتعلم|الإلمام|الوعي|استيعاب)(?!\p{L})/u,
};

/** An objective names something that can be seen or heard: whether it was reached can be tested then. */
export function objectivesAreObservable(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(({ objectives, locale }) => {
    const verbs = unseen[languageOf(locale)];
    return objectives.flatMap(({ text, place }): readonly Finding[] => {
      const verb = verbs?.exec(withoutVowelMarks(text.trim()))?.[0];
      if (verb === undefined) return [];
      const message = `an objective begins with \`${verb}\`, which nobody can see`;
      const advice = 'name what learners do then: explain, choose, write, find, plan';
      return [{ rule: 'objectives-are-observable', severity: 'warning', place, message, advice }];
    });
  });
}

/** Arabic may be written with its short vowels. */
function withoutVowelMarks(text: string): string {
  return text.replace(/[\u064B-\u0652]/g, '');
}
