import { isScored, type AnswerType } from '../questions/grade.ts';

interface WithLessons<Lesson> {
  readonly modules: readonly { readonly id: string; readonly lessons: readonly Lesson[] }[];
}

/** The lessons that a quiz draws from: those of its module; the final quiz, which has none, draws from all. */
export function lessonsOfQuiz<Lesson>(
  { modules }: WithLessons<Lesson>,
  { moduleId }: { readonly moduleId: string | undefined },
): readonly Lesson[] {
  return modules
    .filter(({ id }) => moduleId === undefined || id === moduleId)
    .flatMap(({ lessons }) => lessons);
}

/** The questions of a lesson that a quiz may draw: all that are scored, those asked before the text included. */
export function bankOf<Question extends { readonly type: AnswerType }>({
  questions,
}: {
  readonly questions: readonly Question[];
}): readonly Question[] {
  return questions.filter(({ type }) => isScored(type));
}
