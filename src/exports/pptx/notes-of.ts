import { partKeysOf } from '../../course/questions/answer-key.ts';
import type { Question } from '../../course/questions/question.ts';
import type { DeckSlide } from '../../course/slides/deck-slide.ts';
import type { Words } from '../words.ts';
import { paragraphsOf, plainParagraph, textOf, type Paragraph } from './paragraphs.ts';
import { piece } from './question-parts.ts';

/** What the trainer sees under a slide: its minutes, then what its author wrote or what there is to say about it. */
export function notesOf(slide: DeckSlide, t: Words): readonly Paragraph[] {
  const minutes = plainParagraph(t('course.lesson.minutes', { count: slide.minutes }));
  return [minutes, ...ownNotes(slide, t)];
}

function ownNotes(slide: DeckSlide, t: Words): readonly Paragraph[] {
  switch (slide.kind) {
    case 'authored':
      return paragraphsOf(slide.notes);
    case 'question':
      return hintsOf(slide.question, t);
    case 'answer':
      return feedbackOf(slide.question);
    case 'situation':
      return [];
    case 'scene':
    case 'outcomes':
      return slide.scene.choices.flatMap(({ label, advice }) =>
        withLead(`${paragraphsOf(label).map(textOf).join(' ')} → `, paragraphsOf(advice)),
      );
    case 'opening':
    case 'closing':
      return [
        plainParagraph(`${t('course.lesson.objectives')}:`, { bold: true }),
        ...slide.objectives.map((text) => plainParagraph(text, { mark: 'point' })),
      ];
  }
}

function hintsOf(question: Question, t: Words): readonly Paragraph[] {
  const hints = Array.from({ length: question.hintCount }, (_, index) =>
    piece(question, `hint-${index + 1}`),
  );
  return hints.flatMap((hint) => withLead(`${t('course.question.hint')}: `, hint));
}

/** What to say to each answer. */
function feedbackOf(question: Question): readonly Paragraph[] {
  return partKeysOf(question).flatMap((key) =>
    withLead(
      `${piece(question, `label-${key}`).map(textOf).join(' ')} → `,
      piece(question, `feedback-${key}`),
    ),
  );
}

/** Paragraphs whose first begins with a bold lead. */
function withLead(lead: string, [first, ...rest]: readonly Paragraph[]): readonly Paragraph[] {
  return first ? [{ ...first, runs: [{ text: lead, bold: true }, ...first.runs] }, ...rest] : [];
}
