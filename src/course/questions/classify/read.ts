import type { List, ListItem } from 'mdast';

import type { Finding, Place } from '../../findings.ts';
import { placeOf, plainText, type MarkdownNode } from '../../markdown/nodes.ts';
import type { SourceText } from '../../source-text.ts';
import { splitAt, withoutAnswers, type BodyInput, type ReadBody } from '../body.ts';
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
  const { prompt, answers, explanation } = splitAt(input.nodes, isList);
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
    parts: Object.assign(
      {},
      ...groups.map(({ key, label }) => ({ [`group-${key}`]: label })),
      ...items.map((item) => itemParts(item.key, item)),
    ),
    findings: groups.flatMap(findEmptyGroup),
  };
}

const missing = {
  message: 'a question of `type=classify` has no groups',
  advice: 'write them as a list, with the items of each group as a list indented below it',
};

interface ReadGroup extends Group {
  readonly label: readonly MarkdownNode[];
  readonly items: readonly (LabelAndFeedback & { readonly place: Place })[];
}

function readGroup(item: ListItem, key: string, source: SourceText): ReadGroup {
  const nested = item.children.find(isList);
  const label = item.children.filter((child) => child !== nested);
  return {
    key,
    text: plainText(label),
    place: placeOf(item, source),
    label: inlineLabel(label),
    items: (nested?.children ?? []).map((child) => ({
      ...labelAndFeedback(child),
      place: placeOf(child, source),
    })),
  };
}

function findEmptyGroup({ items, text, place }: ReadGroup): readonly Finding[] {
  if (items.length > 0) return [];
  const advice = 'indent its items by two spaces below it, each with `-`';
  return [
    {
      rule: 'classify-groups',
      severity: 'error',
      place,
      message: `the group \`${text}\` has no items`,
      advice,
    },
  ];
}

function isList(node: MarkdownNode): node is List {
  return node.type === 'list';
}
