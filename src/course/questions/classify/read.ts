import type { List, ListItem } from 'mdast';

import type { Finding, Place } from '../../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../../markdown/nodes.ts';
import type { SourceText } from '../../source-text.ts';
import { splitAt, withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
import { checkItem, findCutOff } from '../check-item.ts';
import { inlineLabel, itemParts, labelAndFeedback, type LabelAndFeedback } from '../label-and-feedback.ts';
import { optionKey, type AnswerItem } from '../question.ts';

export interface Group {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

/** An item with the key of the group it belongs to. */
export interface GroupedItem extends AnswerItem {
  readonly group: string;
}

export interface ClassifyBody {
  readonly groups: readonly Group[];
  readonly items: readonly GroupedItem[];
}

/** Reads `type=classify`: a list of groups, each with a nested list of its items. */
export function readClassify(input: BodyInput): ReadBody<ClassifyBody> {
  const { prompt, answers, explanation } = splitAt(input.nodes, isNestedList);
  if (!answers) return withoutAnswers(input, missing);
  const groups = answers.children.map((item, index) => readGroup(item, optionKey(index), input.source));
  const items = groups
    .flatMap(({ key, items: own }) => own.map((item) => ({ ...item, group: key })))
    .map((item, index) => ({ ...item, key: optionKey(index) }));
  return {
    body: {
      groups: groups.map(({ key, text, place }) => ({ key, text, place })),
      items: items.map(({ key, text, why, place, group }) => ({ key, text, feedback: why, place, group })),
    },
    prompt,
    explanation,
    parts: {
      ...Object.fromEntries(groups.map(({ key, label }) => [`group-${key}`, inlineLabel(label)])),
      ...itemParts(items),
    },
    findings: [
      ...groups.flatMap((group) => checkGroup(group, input.source)),
      ...findCutOff(answers, explanation, isNestedList, input.source),
    ],
  };
}

const missing = {
  message: 'a question of `type=classify` has no groups',
  advice: 'write them as a list, the items of each group in a list below it, indented by two spaces',
};

interface ReadGroup extends Group {
  readonly hasBox: boolean;
  readonly label: readonly MarkdownNode[];
  readonly items: readonly (LabelAndFeedback & { readonly place: Place; readonly item: ListItem })[];
}

function readGroup(item: ListItem, key: string, source: SourceText): ReadGroup {
  const nested = item.children.find(isList);
  const label = item.children.filter((child) => child !== nested);
  return {
    key,
    text: plainText(label),
    place: placeOf(item, source),
    hasBox: typeof item.checked === 'boolean',
    label,
    items: (nested?.children ?? []).map((child) => ({
      ...labelAndFeedback(child),
      place: placeOf(child, source),
      item: child,
    })),
  };
}

function checkGroup(group: ReadGroup, source: SourceText): readonly Finding[] {
  const found = problemOf(group);
  if (found) return [{ rule: 'classify-groups', severity: 'error', place: group.place, ...found }];
  return group.items.flatMap(({ item }) => checkItem(item, 'an item', source));
}

function problemOf({ items, text, label, hasBox }: ReadGroup): typeof missing | undefined {
  if (hasBox)
    return { message: 'a group has a box', advice: 'take it out: the list says what belongs where' };
  if (text === '') return { message: 'a group has no name', advice: 'write it behind the hyphen' };
  if (items.length === 0) {
    const advice = 'indent its items by two spaces below it, each with `-`';
    return { message: `the group \`${text}\` has no items`, advice };
  }
  if (label.some(({ type }) => type === 'list')) {
    const advice = 'begin each with the same bullet `-`, and leave no text between them';
    return { message: 'the items of a group are split into two lists', advice };
  }
  if (label.length < 2) return undefined;
  return {
    message: 'a group has more than its name before or behind its items',
    advice: 'keep the name alone; a feedback stands under the item that it is about',
  };
}

function isNestedList(node: MarkdownNode): node is List {
  return isList(node) && node.children.some(({ children }) => children.some(isList));
}

function isList(node: MarkdownNode): node is List {
  return node.type === 'list';
}
