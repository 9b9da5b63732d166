import { partKeysOf } from '../../course/questions/answer-key.ts';
import { wordOfOption } from '../../course/questions/option-word.ts';
import { optionsOf, type Question } from '../../course/questions/question.ts';
import { choiceLetter } from '../../course/slides/choice-letter.ts';
import { plainParagraph, textOf, type Paragraph } from './paragraphs.ts';
import { filledText, keysOnSlide, piece } from './question-parts.ts';
import type { Sheet } from './sheet.ts';

/** What the trainer needs to know of a question: hints, every answer with its verdict and what to say to it, and why. */
export function notesOfQuestion(question: Question, sheet: Sheet): readonly Paragraph[] {
  const hints = Array.from({ length: question.hintCount }, (_, index) =>
    piece(question, `hint-${String(index + 1)}`),
  );
  return [
    ...hints.flatMap((hint) => withLead(`${sheet.t('course.question.hint')}: `, hint)),
    ...answersOf(question, sheet),
    ...withLead(`${sheet.t('course.question.why')}: `, piece(question, 'explanation')),
  ];
}

/** Paragraphs whose first begins with a bold lead; none when there are none. */
export function withLead(lead: string, [first, ...rest]: readonly Paragraph[]): readonly Paragraph[] {
  return first ? [{ ...first, runs: [{ text: lead, bold: true }, ...first.runs] }, ...rest] : [];
}

function answersOf(question: Question, sheet: Sheet): readonly Paragraph[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
    case 'numeric':
      return verdictsOf(question, sheet);
    case 'order':
      return partKeysOf(question).flatMap((key, index) =>
        said(`${String(index + 1)} – ${letterOf(question, key, sheet)}`, question, key),
      );
    case 'match':
      return partKeysOf(question).map((key, index) => pairOf(question, key, index, sheet));
    case 'classify':
      return partKeysOf(question).flatMap((key) => {
        const group = question.items.find((item) => item.key === key)?.group ?? '';
        return said(
          `${letterOf(question, key, sheet)} – ${words(question, `group-${group}`)}`,
          question,
          key,
        );
      });
    case 'blanks':
      return withLead(`${sheet.t('course.question.answer')}: `, filledText(question));
    case 'reflection':
      return [
        ...withLead(`${sheet.t('course.question.model')}: `, piece(question, 'model')),
        ...criteriaOf(question, sheet),
      ];
  }
}

/** `A. Look up – Right: being seen already counts.` */
function verdictsOf(question: Question, sheet: Sheet): readonly Paragraph[] {
  return optionsOf(question).flatMap(({ key, right }, index) => {
    const verdict = sheet.t(wordOfOption(question.type, right));
    const letter = question.type === 'numeric' ? '' : `${choiceLetter(index, sheet.locale)}. `;
    const lead = `${letter}${words(question, `label-${key}`)} – ${verdict}`;
    return leadAlone(lead, piece(question, `feedback-${key}`));
  });
}

/** A part of an answer, and what there is to say to it. */
function said(lead: string, question: Question, key: string): readonly Paragraph[] {
  return leadAlone(`${lead}: ${words(question, `label-${key}`)}`, piece(question, `feedback-${key}`));
}

function leadAlone(lead: string, rest: readonly Paragraph[]): readonly Paragraph[] {
  return rest.length > 0 ? withLead(`${lead}: `, rest) : [plainParagraph(lead, { bold: true })];
}

function pairOf(question: Question, key: string, index: number, sheet: Sheet): Paragraph {
  const lead = `${String(index + 1)} – ${letterOf(question, key, sheet)}: `;
  const pair = `${words(question, `left-${key}`)} – ${words(question, `right-${key}`)}`;
  return { level: 0, runs: [{ text: lead, bold: true }, { text: pair }] };
}

function criteriaOf(question: Question, sheet: Sheet): readonly Paragraph[] {
  const criteria = partKeysOf(question).map((key) =>
    plainParagraph(words(question, `label-${key}`), { mark: 'point' }),
  );
  if (criteria.length === 0) return [];
  return [plainParagraph(`${sheet.t('course.deck.criteria')}:`, { bold: true }), ...criteria];
}

/** The letter that a part has on the slide that asks. */
function letterOf(question: Question, key: string, { locale }: Sheet): string {
  return choiceLetter(keysOnSlide(question).indexOf(key), locale);
}

function words(question: Question, name: string): string {
  return piece(question, name).map(textOf).join(' ');
}
