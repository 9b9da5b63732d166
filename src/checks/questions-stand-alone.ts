import type { Finding } from '../course/findings.ts';
import { plainText } from '../course/markdown/nodes.ts';
import { isScored } from '../course/questions/grade.ts';
import type { Question } from '../course/questions/question.ts';
import { languageOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Words that point at the text around a question. A lamp may hang above a table, and somebody may draw the lesson from it. */
const pointers: Readonly<Record<string, RegExp>> = {
  en: /\bthis lesson\b|\b(?:in|of) the lesson\b|\bsteps? \d|\b(?:shown|given|mentioned|described) (?:above|below)\b/iu,
  da: /\b(?:denne|i|ifølge) lektion(?:en)?\b|\btrin \d|\b(?:oven|neden)stående\b|\bovennævnte\b|\b(?:vist|nævnt|beskrevet) (?:oven|neden)for\b/iu,
  sv: /\b(?:den här|i|enligt) lektion(?:en)?\b|\bsteg \d|\b(?:ovan|nedan)stående\b|\bovannämnda\b|\b(?:visas|nämns|beskrivs) (?:ovan|nedan)\b/iu,
  ar: /هذا الدرس|في الدرس|الخطوة (?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|\d)|(?:المذكور|الوارد|المبي)\S* (?:أعلاه|أدناه)/u,
};

/** What a quiz asks can be answered without its lesson in view, since the quiz shows nothing else. */
export function questionsStandAlone(checked: Checked): readonly Finding[] {
  return wholeLessons(checked).flatMap(({ questions, locale }) => {
    const pointer = pointers[languageOf(locale)];
    return questions.filter(({ type }) => isScored(type)).flatMap((question) => leaning(question, pointer));
  });
}

function leaning({ id, parts, place }: Question, pointer: RegExp | undefined): readonly Finding[] {
  const words = pointer?.exec(plainText(parts.prompt ?? []))?.[0];
  if (words === undefined) return [];
  return [
    {
      rule: 'questions-stand-alone',
      severity: 'warning',
      place,
      message: `the question \`${id}\` points with “${words}” at its lesson, which a quiz does not show`,
      advice: 'say in the question itself what readers need to know for the answer',
    },
  ];
}
