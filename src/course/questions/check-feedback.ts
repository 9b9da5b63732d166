import type { Finding } from '../findings.ts';
import { shorten } from './check-twice.ts';
import type { AnswerItem } from './question.ts';

type Explained = Pick<AnswerItem, 'feedback' | 'place' | 'text'>;

/** A feedback that must be there, with three words at least. */
export function checkFeedback(item: Explained, what: string, advice: string): readonly Finding[] {
  if (item.feedback !== '') return checkLength(item);
  const message = `${what} \`${shorten(item.text)}\` has no feedback`;
  return [{ rule: 'feedback', severity: 'error', place: item.place, message, advice }];
}

/** A feedback that may be left out, and has three words at least when it is there. */
export function checkLength({ feedback, place }: Explained): readonly Finding[] {
  if (feedback === '' || feedback.split(/\s+/).length >= 3) return [];
  const message = `the feedback \`${feedback}\` is under three words`;
  return [{ rule: 'feedback', severity: 'error', place, message, advice: 'say why, not only whether' }];
}
