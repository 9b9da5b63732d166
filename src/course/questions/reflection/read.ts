import type { ListItem } from 'mdast';

import type { Finding, Place } from '../../findings.ts';
import { isContainer, placeOf, plainText, type ContainerDirective } from '../../markdown/nodes.ts';
import type { SourceText } from '../../source-text.ts';
import type { BodyInput, ReadBody } from '../body.ts';
import { checkItem } from '../check-item.ts';
import { itemParts, labelAndFeedback } from '../label-and-feedback.ts';
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
  readonly hasModel: boolean;
}

/**
 * Reads `type=reflection`: the task, a `:::model`, and a task list of what a good text has, if there is one. Text
 * after the first of the two is the explanation.
 */
export function readReflection({ nodes, source }: BodyInput): ReadBody<ReflectionBody> {
  const models = nodes.filter((node) => isContainer(node, 'model'));
  const lists = nodes.filter(isTaskList);
  const at = nodes.findIndex((node) => isContainer(node, 'model') || isTaskList(node));
  const items = lists.flatMap(({ children }) => children);
  const criteria = items.map((item, index) => ({ key: optionKey(index), item, ...labelAndFeedback(item) }));
  return {
    body: {
      criteria: criteria.map(({ key, text, item }) => ({ key, text, place: placeOf(item, source) })),
      hasModel: models.length > 0,
    },
    prompt: at === -1 ? nodes : nodes.slice(0, at),
    explanation: nodes
      .slice(at === -1 ? nodes.length : at)
      .filter((node) => !isContainer(node, 'model') && !isTaskList(node)),
    parts: {
      ...(models[0] ? { model: models[0].children } : {}),
      ...itemParts(criteria),
    },
    findings: [
      ...checkModels(models, source),
      ...lists.slice(1).map((list) => problem(placeOf(list, source), ...twoLists)),
      ...items.flatMap((item) => checkCriterion(item, source)),
    ],
  };
}

function checkModels([first, second]: readonly ContainerDirective[], source: SourceText): readonly Finding[] {
  const empty = first && plainText(first.children) === '';
  return [
    ...(empty
      ? [problem(placeOf(first, source), 'the model answer is empty', 'write what a good text says')]
      : []),
    ...(second
      ? [problem(placeOf(second, source), 'the question has two model answers', 'put them into one')]
      : []),
  ];
}

const twoLists = [
  'the criteria are split into two lists',
  'begin each with the same bullet `-`, and leave no text between them',
] as const;

function checkCriterion(item: ListItem, source: SourceText): readonly Finding[] {
  const place = placeOf(item, source);
  const { feedback, text } = labelAndFeedback(item);
  if (feedback) return [problem(place, 'a criterion has a feedback', 'write the criterion alone')];
  if (/^\[.?\]$/.test(text)) return [problem(place, 'a criterion has no text', 'write it behind the box')];
  if (typeof item.checked !== 'boolean') {
    return [problem(place, `the criterion \`${text}\` has no box`, 'begin each criterion with `- [ ]`')];
  }
  return checkItem(item, 'a criterion', source);
}

function problem(place: Place, message: string, advice: string): Finding {
  return { rule: 'reflection-parts', severity: 'error', place, message, advice };
}
