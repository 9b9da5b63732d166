import type { Blockquote, List, ListItem } from 'mdast';

import type { Finding, Place } from '../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import { findLazyLine } from './lazy-line.ts';
import { readBox } from './read-box.ts';
import { optionKey, type Option, type Parts } from './question.ts';

/** Options as they were written, with their pieces for the page. */
export interface ReadOptions {
  readonly options: readonly Option[];
  readonly parts: Parts;
  readonly findings: readonly Finding[];
}

/** An item of a task list, with a feedback that stands at the margin below its list. */
export interface ListAnswer {
  readonly item: ListItem;
  readonly marginFeedback?: Blockquote;
}

/** True for a list that holds at least one `[ ]` or `[x]`. */
export function isTaskList(node: MarkdownNode): node is List {
  return node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean');
}

/** Reads the answers of a choice: each item is an option, the blockquote at its end its feedback. */
export function readAnswers(answers: readonly ListAnswer[], source: SourceText): ReadOptions {
  const items = answers.map((answer, index) => readItem(answer, optionKey(index), source));
  return {
    options: items.map(({ option }) => option),
    parts: Object.fromEntries(items.flatMap(({ parts }) => Object.entries(parts))),
    findings: items.flatMap(({ findings }) => findings),
  };
}

interface ReadItem {
  readonly option: Option;
  readonly parts: Parts;
  readonly findings: readonly Finding[];
}

function readItem({ item, marginFeedback }: ListAnswer, key: string, source: SourceText): ReadItem {
  const last = item.children.at(-1);
  const own = last?.type === 'blockquote' ? last : undefined;
  const feedback = own ?? marginFeedback;
  const label = own ? item.children.slice(0, -1) : item.children;
  const first = label[0];
  const place = placeOf(item, source);
  const text = plainText(label);
  const box = readBox(item, text, source.line(place.line), place);
  const option: Option = {
    key,
    right: box.right,
    text,
    feedback: feedback ? plainText(feedback.children) : '',
    place,
  };
  const findings = [...box.findings, ...(box.findings.length > 0 ? [] : checkLabel(label, feedback, place))];
  return {
    option,
    parts: {
      [`label-${key}`]: first?.type === 'paragraph' ? first.children : label,
      ...(feedback ? { [`feedback-${key}`]: feedback.children } : {}),
    },
    findings: [...findings, ...(own ? findLazyLine(own, source) : [])],
  };
}

function checkLabel(
  label: readonly MarkdownNode[],
  feedback: Blockquote | undefined,
  place: Place,
): readonly Finding[] {
  const problem = (message: string, advice: string): readonly Finding[] => [
    { rule: 'answer-label', severity: 'error', place, message, advice },
  ];
  const [first] = label;
  if (label.some(isTaskList)) {
    return problem('an answer stands inside another answer', 'begin all answers in the same column');
  }
  if (plainText(label) === '') return problem('an answer has no text', 'write the answer behind the box');
  if (label.length > 1) {
    return label.some(({ type }) => type === 'blockquote')
      ? problem(
          'an answer has text or a second feedback behind its feedback',
          'keep one feedback, at the end',
        )
      : problem('an answer is longer than one paragraph', 'keep it to one; the feedback begins with `>`');
  }
  const lines = (first?.position?.end.line ?? 0) - (first?.position?.start.line ?? 0);
  if (!feedback && lines > 0) {
    return problem('the line under the answer is read as part of it', 'begin the feedback with `>`');
  }
  return [];
}
