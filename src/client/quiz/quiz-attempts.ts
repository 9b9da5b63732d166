import { quizOrderSeed } from '../../course/record/order-seed.ts';
import { entry, type QuizRun } from '../../course/record/record.ts';
import { restoreQuizAnswer } from '../../course/record/restore.ts';
import type { Attempts } from '../questions/attempts.ts';
import { courseStore } from '../record/course-store.ts';

/** One attempt at each question of a run. Once it is made everything is shown that there is to say. */
export function quizAttempts(quiz: string): Attempts {
  const run = (): QuizRun | undefined => entry(courseStore().read().runs, quiz);
  return {
    restore({ item, fingerprint }) {
      const restored = restoreQuizAnswer(run() ?? { answers: {} }, item, fingerprint);
      return restored.kind === 'answered' ? { ...restored, shown: true } : restored;
    },
    seed: ({ item }) => quizOrderSeed({ seed: run()?.seed ?? 0 }, item),
    offersAnswer: () => false,
    check({ item, answer, fingerprint, score, correct }) {
      courseStore().dispatch({ kind: 'quizItemAnswered', quiz, item, answer, fingerprint, score, correct });
    },
  };
}
