import type { Finding } from '../course/findings.ts';
import { plainText } from '../course/markdown/nodes.ts';
import { isScored } from '../course/questions/grade.ts';
import type { Question } from '../course/questions/question.ts';
import { languageOf } from './language/words.ts';
import { wholeLessons } from './lessons-of.ts';
import type { Checked } from './rule.ts';

/** Words that point at the text around a question. */
const pointers: Readonly<Record<string, RegExp>> = {
  en: /\b(?:this|the) lesson\b|\bsteps? \d|\b(?:shown|given|mentioned|described) (?:above|below)\b/iu,
  da: /\b(?:denne|i|ifølge) lektion(?:en)?\b|\btrin \d|\boven(?:for|stående|nævnte)\b|\bneden(?:for|stående)\b/iu,
  sv: /\b(?:den här|i|enligt) lektion(?:en)?\b|\bsteg \d|\bovan(?:för|stående|nämnda)?\b|\bnedan(?:för|stående)?\b/iu,
  ar: /هذا الدرس|في الدرس|الخطوة (?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|\d)|أعلاه|أدناه/u,
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
