import { answerKeyOf, answerTextsOf, partCountOf } from './answer-key.ts';
import type { AcceptedNumbers } from './grade.ts';
import type { Question } from './question.ts';

/**
 * A short mark of what a stored answer refers to: type, number of parts, the right keys and the texts of the
 * source language. When it changes, a stored choice no longer means what it meant.
 */
export function fingerprintOf(question: Question): string {
  const texts = answerTextsOf(question).map((text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim(),
  );
  const right = rightOf(question);
  return hash([question.type, String(partCountOf(question)), right, ...texts].join('\u001f'));
}

/** The part of the answer key in which every sign counts: keys and numbers. */
function rightOf(question: Question): string {
  const key = answerKeyOf(question);
  if (key.type === 'numeric') return key.accepted.map(numberAndTolerance).join(' ');
  return 'right' in key ? key.right.join('') : '';
}

function numberAndTolerance({ value, tolerance }: AcceptedNumbers['accepted'][number]): string {
  return `${String(value)}±${String(tolerance)}`;
}

/** FNV-1a over UTF-16 units, 32 bits, base 36: short, stable, and needs no library in the browser. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
