import type { ListItem } from 'mdast';

import type { Place } from '../../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../../markdown/nodes.ts';
import type { BodyInput, ReadBody } from '../body.ts';
import { splitAt } from '../body.ts';
import { inlineLabel } from '../label-and-feedback.ts';
import { optionKey } from '../question.ts';
import { isTaskList } from '../read-task-list.ts';

/** Something to look for in one's own text. */
export interface Criterion {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

export interface ReflectionBody {
  readonly criteria: readonly Criterion[];
}

/** Reads `type=reflection`: the task, and a task list of what a good text has, if there is one. */
export function readReflection({ nodes, source }: BodyInput): ReadBody<ReflectionBody> {
  const { prompt, answers, explanation } = splitAt(nodes, isTaskList);
  const items = (answers?.children ?? []).map((item, index) => readCriterion(item, optionKey(index)));
  return {
    body: { criteria: items.map(({ key, text, item }) => ({ key, text, place: placeOf(item, source) })) },
    prompt,
    explanation,
    parts: Object.fromEntries(items.map(({ key, label }) => [`label-${key}`, label])),
    findings: [],
  };
}

interface ReadCriterion {
  readonly key: string;
  readonly text: string;
  readonly item: ListItem;
  readonly label: readonly MarkdownNode[];
}

function readCriterion(item: ListItem, key: string): ReadCriterion {
  return { key, text: plainText(item.children), item, label: inlineLabel(item.children) };
}
