import type { Finding, Place } from '../findings.ts';
import type { Question } from './question.ts';

/** What makes a question valid that is not a choice: enough parts, none twice, a right answer, a model. */
export function checkParts(question: Question): readonly Finding[] {
  switch (question.type) {
    case 'order':
      return [...checkCount(question, question.items, 'steps', 3), ...checkTwice(question.items)];
    case 'match':
      return [...checkCount(question, question.rows, 'pairs', 3), ...checkPartners(question.rows)];
    case 'classify':
      return [
        ...checkCount(question, question.groups, 'groups', 2),
        ...checkCount(question, question.items, 'items', 3),
        ...checkTwice(question.items),
      ];
    case 'numeric':
      return checkNumbers(question);
    case 'reflection':
      return question.hasModel ? [] : [withoutModel(question)];
    default:
      return [];
  }
}

const most = 10;

function checkCount(
  { place }: Question,
  parts: readonly unknown[],
  what: string,
  least: number,
): readonly Finding[] {
  if (parts.length >= least && parts.length <= most) return [];
  const message = `the question has ${String(parts.length)} ${what}`;
  return [
    error('number-of-answers', place, message, `write at least ${String(least)} and at most ${String(most)}`),
  ];
}

interface Part {
  readonly text: string;
  readonly place: Place;
}

function checkTwice(parts: readonly Part[]): readonly Finding[] {
  return parts.flatMap((part, index) => {
    const first = parts.slice(0, index).find(({ text }) => normalise(text) === normalise(part.text));
    if (!first) return [];
    const found = error(
      'identical-answers',
      part.place,
      `\`${part.text}\` stands twice`,
      'change one of them',
    );
    return [{ ...found, related: first.place }];
  });
}

/** Two equal partners could not be told apart. */
function checkPartners(
  rows: readonly { readonly left: string; readonly right: string; readonly place: Place }[],
) {
  const column = (side: 'left' | 'right') =>
    checkTwice(rows.map((row) => ({ text: row[side], place: row.place })));
  return [...column('left'), ...column('right')];
}

function checkNumbers(question: Extract<Question, { type: 'numeric' }>): readonly Finding[] {
  const { answers, place } = question;
  const right = answers.some((answer) => answer.right);
  const none = error(
    'right-answer',
    place,
    'the question has no right number',
    'mark it with `[x]`: `- [x] 30`',
  );
  const unexplained = answers.filter(({ feedback }) => feedback === '');
  return [
    ...(right ? [] : [none]),
    ...unexplained.map((answer) =>
      error(
        'feedback',
        answer.place,
        `the number \`${answer.text}\` has no feedback`,
        'add a line `  > …` under it that says how one gets there',
      ),
    ),
  ];
}

function withoutModel({ place }: Question): Finding {
  const advice = 'add `:::model`, the answer, and `:::` inside it, and give the question four colons';
  return error('reflection-model', place, 'a question of `type=reflection` has no model answer', advice);
}

function error(rule: string, place: Place, message: string, advice: string): Finding {
  return { rule, severity: 'error', place, message, advice };
}

function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
