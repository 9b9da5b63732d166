import type { Answer } from '../../record/answer.ts';
import { compareText } from '../compare/compare-text.ts';
import { gradeOfParts, gradeOfScore, type AcceptedTexts, type Grade } from '../grade.ts';

/**
 * Each field with one of its accepted texts earns an equal share: knowing one word is worth something whatever
 * became of the others. The answer holds one text for each field; `parts` are the fields.
 */
export function gradeBlanks({ accepted, fold }: AcceptedTexts, answer: Answer): Grade {
  if (answer.kind !== 'text' || answer.texts.length !== accepted.length) return gradeOfScore(0);
  const { locale, texts } = answer;
  return gradeOfParts(
    accepted.map((rightTexts, field) =>
      rightTexts.some((text) => compareText(texts[field] ?? '', text, { locale, fold })),
    ),
  );
}
