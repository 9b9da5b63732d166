import type { Finding } from '../course/findings.ts';
import type { QuizPage } from '../course/pages/page.ts';
import type { Checked } from './rule.ts';
import { translationsOf } from './translations.ts';

/** A quiz draws as many questions and asks for as much in every language: a run goes on in another one. */
export function quizzesMatch(checked: Checked): readonly Finding[] {
  return translationsOf(checked).flatMap(({ original, translated }) =>
    original.kind === 'quiz' && translated.kind === 'quiz' ? compareQuizzes(original, translated) : [],
  );
}

function compareQuizzes(original: QuizPage, translated: QuizPage): readonly Finding[] {
  return (['draw', 'mastery'] as const)
    .filter((name) => translated[name] !== original[name])
    .map((name) => ({
      rule: 'quizzes-match',
      severity: 'error',
      place: translated.places[name],
      message: `the quiz has \`${name}: ${String(translated[name])}\`, and \`${name}: ${String(original[name])}\` in the source language`,
      advice: 'write the same number in every language',
      related: original.places[name],
    }));
}
