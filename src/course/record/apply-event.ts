import { applyQuizEvent } from './apply-quiz-event.ts';
import { attempted } from './attempted.ts';
import type { ItemAnswered, LearnerEvent } from './events.ts';
import { saveOwnWords } from './own-words.ts';
import { entry } from './record.ts';
import type { Attempts, EpochDay, LearnerRecord, LessonMarks, Position } from './record.ts';

/**
 * The record after an event. Gives the same object back when the event changes nothing, so that callers can tell
 * whether there is anything to save. What becomes finished by it is decided in `settle`.
 */
export function applyEvent(record: LearnerRecord, event: LearnerEvent): LearnerRecord {
  switch (event.kind) {
    case 'itemAnswered':
      return visit(answer(record, event), event.lesson);
    case 'itemRetried':
      return changePractice(record, event.item, withoutVerdict);
    case 'solutionShown':
      return changePractice(record, event.item, withSolution);
    case 'finishPressed':
      return press(visit(record, event.lesson), event.lesson);
    case 'headingReached':
      return moveTo(visit(record, event.lesson), event);
    case 'lessonOpened':
      return visit(record, event.lesson);
    case 'ownWordsSaved':
      return saveOwnWords(record, event);
    case 'quizStarted':
    case 'quizItemAnswered':
    case 'quizFinished':
      return applyQuizEvent(record, event);
  }
}

function answer(record: LearnerRecord, event: ItemAnswered & { readonly day: EpochDay }): LearnerRecord {
  const before = entry(record.items, event.item)?.practice;
  return withPractice(record, event.item, attempted(before, event));
}

/** An item nobody has answered has no verdict to clear and no solution to come back to: it stays as it is. */
function changePractice(
  record: LearnerRecord,
  item: string,
  change: (attempts: Attempts) => Attempts,
): LearnerRecord {
  const before = entry(record.items, item)?.practice;
  if (before === undefined) return record;
  const after = change(before);
  return after === before ? record : withPractice(record, item, after);
}

function withoutVerdict(attempts: Attempts): Attempts {
  if (attempts.last === undefined) return attempts;
  const { last: _last, shown: _shown, ...kept } = attempts;
  return kept;
}

function withSolution(attempts: Attempts): Attempts {
  return attempts.shown || attempts.last === undefined ? attempts : { ...attempts, shown: true };
}

function withPractice(record: LearnerRecord, item: string, practice: Attempts): LearnerRecord {
  return { ...record, items: { ...record.items, [item]: { ...entry(record.items, item), practice } } };
}

/** Marks the lesson as opened and as the last one. The heading stays as long as the lesson does. */
function visit(record: LearnerRecord, lesson: string): LearnerRecord {
  const opened = entry(record.lessons, lesson) === undefined ? withMarks(record, lesson, {}) : record;
  return opened.position?.lesson === lesson ? opened : { ...opened, position: { lesson } };
}

function press(record: LearnerRecord, lesson: string): LearnerRecord {
  const marks = entry(record.lessons, lesson);
  return marks?.pressed ? record : withMarks(record, lesson, { ...marks, pressed: true });
}

function moveTo(record: LearnerRecord, { lesson, heading }: Required<Position>): LearnerRecord {
  return record.position?.heading === heading ? record : { ...record, position: { lesson, heading } };
}

function withMarks(record: LearnerRecord, lesson: string, marks: LessonMarks): LearnerRecord {
  return { ...record, lessons: { ...record.lessons, [lesson]: marks } };
}
