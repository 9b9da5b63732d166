import type { z } from 'zod';

import { placeOfAttribute } from '../blocks/place-of-attribute.ts';
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
import { questionAttributesSchema, questionTypes } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { checkChoice } from './check-choice.ts';
import { checkParts } from './check-parts.ts';
import { checkPretest } from './check-pretest.ts';
import { findMisplaced, partsFinding } from './find-misplaced.ts';
import { meantType, sayType } from './meant-type.ts';
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
  const named = given?.type ?? node.attributes?.type ?? undefined;
  const stray = findStrayModel(node, named, source);
  if (stray) return { value: undefined, findings: [stray] };
  const other = otherTypes.find((type) => type === named);
  const { value, findings } = other
    ? readOther(node, source, other, given, place)
    : readChoice(node, source, given, place);
  const pretest = value ? checkPretest(value, placeOfAttribute(node, 'pretest', source)) : [];
  return { value, findings: [...findFold(node, named, source), ...findings, ...pretest] };
}

/** A model answer alone makes a reflection. */
function findStrayModel(
  node: ContainerDirective,
  named: string | undefined,
  source: SourceText,
): Finding | undefined {
  const model = node.children.find((child) => isContainer(child, 'model'));
  if (!model || named === 'reflection') return undefined;
  if (named === undefined) return partsFinding(node, source, sayType('reflection'));
  if (!isKnown(named)) return undefined;
  const message = `a question of \`type=${named}\` has no use for \`:::model\``;
  return partsFinding(model, source, { message, advice: 'write `type=reflection`, or take it out' });
}

/** Nothing is typed in the other types. */
function findFold(
  node: ContainerDirective,
  named: string | undefined,
  source: SourceText,
): readonly Finding[] {
  if (named === 'blanks' || node.attributes?.fold === undefined) return [];
  const message = '`fold` is for questions of `type=blanks`';
  const place = placeOfAttribute(node, 'fold', source);
  return [{ rule: 'braces', severity: 'error', place, message, advice: 'take it out' }];
}

type Given = z.output<typeof questionAttributesSchema>;

function readChoice(
  node: ContainerDirective,
  source: SourceText,
  given: Given | undefined,
  place: QuestionPlace,
): Read<Question | undefined> {
  const pieces = splitQuestion(node.children);
  if (pieces.answers.length === 0) return { value: undefined, findings: findNoAnswers(node, given, source) };
  const choice = readAnswers(pieces.answers, source);
  const findings = [
    ...findMissingText(pieces.prompt, pieces.hints, node, source),
    ...findMisplaced(pieces, source),
    ...choice.findings,
  ];
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
  const hints = node.children.filter((child) => isContainer(child, 'hint'));
  const nodes = node.children.filter((child) => !isContainer(child, 'hint'));
  const input = { nodes, source, place: placeOf(node, source), locale: place.locale };
  const { fields, ...read } = readBody(type, input);
  if (!fields) return { value: undefined, findings: read.findings };
  const findings = [...findMissingText(read.prompt, hints, node, source), ...read.findings];
  if (!given) return { value: undefined, findings };
  const common = commonOf(node, source, given, place, { ...read, hints }, read.parts);
  const question = completed(common, fields, { fold: given.fold });
  return { value: question, findings: [...findings, ...checkParts(question, read.findings.length > 0)] };
}

function isKnown(type: string): boolean {
  return questionTypes.some((known) => known === type);
}

function isChoice(type: string | undefined): type is ChoiceQuestion['type'] {
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

const noPrompt = { message: 'the question asks nothing', advice: 'write its text before the answers' };
const emptyHint = { message: 'a hint is empty', advice: 'write what helps to think, or take it out' };
/** Answers that Markdown did not take for a list with boxes, or that belong to a type that must be named. */
function findNoAnswers(
  node: ContainerDirective,
  given: Given | undefined,
  source: SourceText,
): readonly Finding[] {
  const type = given?.type ?? node.attributes?.type ?? undefined;
  // That there is no such type has been said; which answers were meant, nobody knows.
  if (type !== undefined && !isKnown(type)) return [];
  const meant = meantType(node, type);
  return [meant ? partsFinding(node, source, meant) : findNoList(node, source)];
}

function findNoList(node: ContainerDirective, source: SourceText): Finding {
  const list = node.children.find(({ type }) => type === 'list');
  return partsFinding(list ?? node, source, {
    message: 'the question has no answers',
    advice: 'begin each with a hyphen and a space: `- [x]` for right, `- [ ]` for wrong',
  });
}
