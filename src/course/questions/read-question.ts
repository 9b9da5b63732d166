import type { z } from 'zod';

import { readAttributes } from '../blocks/read-attributes.ts';
import type { Finding, Read } from '../findings.ts';
import type { Locale } from '../locale.ts';
import {
  isContainer,
  placeOf,
  plainText,
  type ContainerDirective,
  type MarkdownNode,
} from '../markdown/nodes.ts';
import { questionAttributesSchema } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { checkChoice } from './check-choice.ts';
import { checkParts } from './check-parts.ts';
import { meantType } from './meant-type.ts';
import type { ChoiceQuestion, Question, QuestionCommon } from './question.ts';
import { completed, otherTypes, readBody, type OtherType } from './readers.ts';
import { readAnswers } from './read-task-list.ts';
import { splitQuestion, type Pieces } from './split-question.ts';

/** Where a question stands. */
export interface QuestionPlace {
  /** The page's language: numbers are written as its readers write them. */
  readonly locale: Locale;
  readonly sectionId?: string | undefined;
}

/**
 * Reads a `:::question` block. The value is `undefined` when no question can be made of it; the findings
 * then say why.
 */
export function readQuestion(
  node: ContainerDirective,
  source: SourceText,
  place: QuestionPlace,
): Read<Question | undefined> {
  const { value: given } = readAttributes(node, questionAttributesSchema, source);
  const other = otherTypes.find((type) => type === node.attributes?.type);
  return other ? readOther(node, source, other, given, place) : readChoice(node, source, given, place);
}

type Given = z.output<typeof questionAttributesSchema>;

function readChoice(
  node: ContainerDirective,
  source: SourceText,
  given: Given | undefined,
  place: QuestionPlace,
): Read<Question | undefined> {
  const pieces = splitQuestion(node.children);
  if (pieces.answers.length === 0) return { value: undefined, findings: [findNoAnswers(node, source)] };
  const choice = readAnswers(pieces.answers, source);
  const findings = [...findMisplaced(pieces, node, source), ...choice.findings];
  if (!given) return { value: undefined, findings };
  const several = choice.options.filter(({ right }) => right).length > 1;
  const type = isChoice(given.type) ? given.type : several ? 'multiple' : 'single';
  const common = commonOf(node, source, given, place, pieces, choice.parts);
  const question: ChoiceQuestion = { ...common, type, options: choice.options };
  return { value: question, findings: [...findings, ...checkChoice(question, findings.length > 0)] };
}

/** The types that are read by a reader of their own. */
function readOther(
  node: ContainerDirective,
  source: SourceText,
  type: OtherType,
  given: Given | undefined,
  place: QuestionPlace,
): Read<Question | undefined> {
  const hints = containers(node, 'hint');
  const models = containers(node, 'model');
  const nodes = node.children.filter((child) => !isContainer(child, 'hint', 'model'));
  const { fields, ...read } = readBody(type, { nodes, source, locale: place.locale });
  const missing = findMissingText(read.prompt, hints, node, source);
  if (!fields || !given) return { value: undefined, findings: [...missing, ...read.findings] };
  const parts = { ...read.parts, ...modelPart(models) };
  const common = commonOf(node, source, given, place, { ...read, hints }, parts);
  const question = completed(common, fields, { fold: given.fold, hasModel: models.length > 0 });
  const checks = read.findings.length > 0 ? [] : checkParts(question);
  return { value: question, findings: [...missing, ...read.findings, ...checks] };
}

function containers(node: ContainerDirective, name: string): readonly ContainerDirective[] {
  return node.children.filter((child) => isContainer(child, name));
}

function modelPart(models: readonly ContainerDirective[]): QuestionCommon['parts'] {
  return models.length > 0 ? { model: models.flatMap(({ children }) => children) } : {};
}

function isChoice(type: Given['type']): type is ChoiceQuestion['type'] {
  return type === 'single' || type === 'multiple' || type === 'spot';
}

type Around = Pick<Pieces, 'prompt' | 'explanation' | 'hints'>;

function commonOf(
  node: ContainerDirective,
  source: SourceText,
  given: Given,
  { sectionId }: QuestionPlace,
  around: Around,
  parts: QuestionCommon['parts'],
): QuestionCommon {
  return {
    id: given.id,
    place: placeOf(node, source),
    points: given.points,
    pretest: given.pretest,
    hintCount: around.hints.length,
    hasExplanation: around.explanation.length > 0,
    parts: { ...partsOf(around), ...parts },
    ...(given.objective === undefined ? {} : { objective: given.objective }),
    ...(given.level === undefined ? {} : { level: given.level }),
    ...(sectionId === undefined ? {} : { sectionId }),
  };
}

function partsOf({ prompt, explanation, hints }: Around): QuestionCommon['parts'] {
  const hintParts = hints.map((hint, index) => [`hint-${String(index + 1)}`, hint.children] as const);
  return {
    prompt,
    ...(explanation.length > 0 ? { explanation } : {}),
    ...Object.fromEntries(hintParts),
  };
}

function findMisplaced(pieces: Pieces, node: ContainerDirective, source: SourceText): readonly Finding[] {
  const { prompt, hints, splitAt, marginFeedback } = pieces;
  return [
    ...findMissingText(prompt, hints, node, source),
    ...splitAt.map((list) => partsFinding(list, source, splitAnswers)),
    ...marginFeedback.map((quote) => partsFinding(quote, source, strayFeedback)),
  ];
}

function findMissingText(
  prompt: readonly MarkdownNode[],
  hints: readonly ContainerDirective[],
  node: ContainerDirective,
  source: SourceText,
): readonly Finding[] {
  const empty = hints.filter((hint) => plainText(hint.children) === '');
  return [
    ...(plainText(prompt) === '' ? [partsFinding(node, source, noPrompt)] : []),
    ...empty.map((hint) => partsFinding(hint, source, emptyHint)),
  ];
}

function partsFinding(
  node: MarkdownNode,
  source: SourceText,
  texts: Pick<Finding, 'message' | 'advice'>,
): Finding {
  return { rule: 'question-parts', severity: 'error', place: placeOf(node, source), ...texts };
}

const noPrompt = { message: 'the question asks nothing', advice: 'write its text before the answers' };
const emptyHint = { message: 'a hint is empty', advice: 'write what helps to think, or take it out' };
const strayFeedback = {
  message: 'a feedback stands at the margin and belongs to no answer',
  advice: 'indent it under its answer, by two spaces',
};
const splitAnswers = {
  message: 'the answers are split into two lists',
  advice: 'begin every answer with the same bullet `-`, and leave no text between them',
};

/** Answers that Markdown did not take for a list with boxes, or that belong to a type that must be named. */
function findNoAnswers(node: ContainerDirective, source: SourceText): Finding {
  const meant = meantType(node);
  if (meant) return partsFinding(node, source, meant);
  const list = node.children.find(({ type }) => type === 'list');
  const dashed = list ? undefined : dashedLine(node, source);
  const found = partsFinding(list ?? node, source, {
    message: dashed === undefined ? 'the question has no answers' : 'the answers are not a list',
    advice: 'begin each with a hyphen and a space: `- [x]` for right, `- [ ]` for wrong',
  });
  return dashed === undefined ? found : { ...found, place: { file: source.file, line: dashed, column: 1 } };
}

/** The first line below the opening one that looks like an answer. */
function dashedLine(node: ContainerDirective, source: SourceText): number | undefined {
  const first = node.position?.start.line ?? 0;
  const last = node.position?.end.line ?? 0;
  const lines = Array.from({ length: last - first }, (_, index) => first + 1 + index);
  return lines.find((line) => /^\s*[–—•·‣*+-]?\s*\[.?\]/u.test(source.line(line)));
}
