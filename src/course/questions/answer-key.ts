import type { AnswerKey } from './grade.ts';
import { rightKeys, type Question } from './question.ts';

/** What grading needs to know of a question: the part of it that crosses into the page. */
export function answerKeyOf(question: Question): AnswerKey {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
      return { type: question.type, right: rightKeys(question.options) };
    case 'order':
      return { type: 'order', right: question.items.map(({ key }) => key) };
    case 'match':
      return { type: 'match', right: question.rows.map(({ key }) => key) };
    case 'classify':
      return { type: 'classify', right: question.items.map(({ group }) => group) };
    case 'numeric': {
      const right = question.answers.filter((answer) => answer.right);
      return { type: 'numeric', accepted: right.map(({ value, tolerance }) => ({ value, tolerance })) };
    }
    case 'blanks':
      return {
        type: 'blanks',
        accepted: question.fields.map(({ accepted }) => accepted),
        fold: question.fold,
      };
    case 'reflection':
      return { type: 'reflection' };
  }
}

/** The texts that an answer refers to, in source order: another text makes another question of it. */
export function answerTextsOf(question: Question): readonly string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
      return question.options.map(({ text }) => text);
    case 'order':
      return question.items.map(({ text }) => text);
    case 'match':
      return question.rows.map(({ left, right }) => `${left} ${right}`);
    case 'classify':
      return [...question.groups, ...question.items].map(({ text }) => text);
    case 'blanks':
      return question.fields.map(({ accepted }) => accepted.join(' '));
    case 'numeric':
    case 'reflection':
      return [];
  }
}

/** The keys of the parts that an answer is made of, in source order. */
export function partKeysOf(question: Question): readonly string[] {
  return partsOf(question).map(({ key }) => key);
}

/** How many parts an answer has. */
export function partCountOf(question: Question): number {
  return question.type === 'numeric' ? 1 : partsOf(question).length;
}

function partsOf(question: Question): readonly { readonly key: string }[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'spot':
      return question.options;
    case 'order':
    case 'classify':
      return question.items;
    case 'match':
      return question.rows;
    case 'numeric':
      return question.answers;
    case 'blanks':
      return question.fields;
    case 'reflection':
      return question.criteria;
  }
}
