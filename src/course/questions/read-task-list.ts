import type { Blockquote, List, ListItem } from 'mdast';

import type { Finding } from '../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../markdown/nodes.ts';
import type { SourceText } from '../source-text.ts';
import { optionKey, type Option, type Parts } from './question.ts';

/** Options as they were written, with their pieces for the page. */
export interface ReadOptions {
  readonly options: readonly Option[];
  readonly parts: Parts;
  readonly findings: readonly Finding[];
}

/** True for a list that holds at least one `[ ]` or `[x]`. */
export function isTaskList(node: MarkdownNode): node is List {
  return node.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean');
}

/** Reads the task list of a choice: each item is an option, the blockquote at its end its feedback. */
export function readTaskList(list: List, source: SourceText): ReadOptions {
  const items = list.children.map((item, index) => readItem(item, optionKey(index), source));
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

function readItem(item: ListItem, key: string, source: SourceText): ReadItem {
  const last = item.children.at(-1);
  const feedback = last?.type === 'blockquote' ? last : undefined;
  const label = feedback ? item.children.slice(0, -1) : item.children;
  const first = label[0];
  const option: Option = {
    key,
    right: item.checked === true,
    text: plainText(label),
    feedback: feedback ? plainText(feedback.children) : '',
    place: placeOf(item, source),
  };
  return {
    option,
    parts: {
      [`label-${key}`]: first?.type === 'paragraph' ? first.children : label,
      ...(feedback ? { [`feedback-${key}`]: feedback.children } : {}),
    },
    findings: [
      ...findBadBox(item, option, source),
      ...findLongLabel(label, option),
      ...(feedback ? findLazyLine(feedback, source) : []),
    ],
  };
}

/** `[o]`, `[]` and `[x]text` look like boxes, but Markdown takes them for text. */
function findBadBox(item: ListItem, option: Option, source: SourceText): readonly Finding[] {
  if (typeof item.checked === 'boolean') return [];
  const box = /^\[[^\]\n]{0,2}\]/.exec(option.text)?.[0];
  const written = box ?? source.line(option.place.line).trim();
  const advice = /^\[[xX ]\]$/.test(box ?? '')
    ? `put a space after \`${box ?? ''}\``
    : 'write `- [x]` for a right answer and `- [ ]` for a wrong one';
  const message = box
    ? `\`${box}\` is not a box that can be ticked`
    : `\`${written}\` is an answer without a box`;
  return [{ rule: 'answer-box', severity: 'error', place: option.place, message, advice }];
}

function findLongLabel(label: readonly MarkdownNode[], option: Option): readonly Finding[] {
  if (label.length === 1 && label[0]?.type === 'paragraph') return [];
  if (label.length === 0) {
    return [finding(option, 'an answer has no text', 'write the answer after the box')];
  }
  return [
    finding(
      option,
      'an answer is longer than one paragraph',
      'keep it to one paragraph; feedback begins with `>`',
    ),
  ];
}

function finding({ place }: Option, message: string, advice: string): Finding {
  return { rule: 'answer-label', severity: 'error', place, message, advice };
}

/** A line right under a feedback that does not begin with `>` is swallowed by the feedback. */
function findLazyLine(feedback: Blockquote, source: SourceText): readonly Finding[] {
  const first = feedback.position?.start.line ?? 0;
  const last = feedback.position?.end.line ?? 0;
  for (let line = first + 1; line <= last; line += 1) {
    if (/^\s*>/.test(source.line(line))) continue;
    return [
      {
        rule: 'feedback-ends',
        severity: 'error',
        place: { file: source.file, line, column: 1 },
        message: 'this line stands right under a feedback and is read as part of it',
        advice: 'begin it with `>` if it belongs to the feedback, else leave an empty line before it',
      },
    ];
  }
  return [];
}
