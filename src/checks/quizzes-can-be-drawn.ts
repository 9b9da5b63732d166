import { courseFilePath } from '../course/course-files.ts';
import { editionIn, quizzesOf, type Edition } from '../course/course.ts';
import type { Finding, Place } from '../course/findings.ts';
import type { QuizPage } from '../course/pages/page.ts';
import { bankOf, lessonsOfQuiz } from '../course/quiz/bank.ts';
import type { Checked } from './rule.ts';

/**
 * A quiz draws at least one question of each lesson, and no more than there are. The final quiz asks for the mastery
 * that the course asks for. Other languages draw the same: `quizzesMatch` sees to it.
 */
export function quizzesCanBeDrawn({ course, broken }: Checked): readonly Finding[] {
  const edition = editionIn(course, course.settings.source);
  const quizzes = edition ? quizzesOf(edition).filter(({ file }) => !broken.has(file)) : [];
  return quizzes.flatMap((quiz) => [
    ...(edition ? checkDraw(quiz, edition, broken) : []),
    ...checkMastery(quiz, course.settings.mastery),
  ]);
}

function checkDraw(quiz: QuizPage, edition: Edition, broken: Checked['broken']): readonly Finding[] {
  const lessons = lessonsOfQuiz(edition, quiz);
  // Questions that seem to be missing may stand in a lesson that could not be read.
  if (lessons.some(({ file }) => broken.has(file))) return [];
  const banks = lessons.map((lesson) => bankOf(lesson).length).filter((size) => size > 0);
  const size = banks.reduce((sum, own) => sum + own, 0);
  const { draw, places } = quiz;
  if (draw > size) {
    const has = size === 0 ? 'none that is scored' : String(size);
    return [
      finding(
        places.draw,
        `the quiz draws ${questions(draw)}, and its lessons have ${has}`,
        size === 0
          ? 'write questions, or take the quiz out'
          : `write more questions, or \`draw: ${String(size)}\``,
      ),
    ];
  }
  if (draw >= banks.length) return [];
  return [
    finding(
      places.draw,
      `the quiz draws ${questions(draw)} from ${String(banks.length)} lessons`,
      `write at least \`draw: ${String(banks.length)}\`, one question for each lesson`,
    ),
  ];
}

function questions(count: number): string {
  return count === 1 ? '1 question' : `${String(count)} questions`;
}

function checkMastery({ moduleId, mastery, places }: QuizPage, asked: number): readonly Finding[] {
  if (moduleId !== undefined || mastery === asked) return [];
  const message = `the final quiz asks for ${String(mastery)} per cent, and \`${courseFilePath}\` for ${String(asked)}`;
  return [finding(places.mastery, message, 'write the same number in both')];
}

function finding(place: Place, message: string, advice: string): Finding {
  return { rule: 'quizzes-can-be-drawn', severity: 'error', place, message, advice };
}
