import type { Finding, Read } from '../findings.ts';
import { placeOf, plainText, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import { readAttributes } from '../blocks/read-attributes.ts';
import { questionAttributesSchema } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { checkChoice } from './check-choice.ts';
import type { Question, QuestionCommon } from './question.ts';
import { splitQuestion, type Pieces } from './split-question.ts';
import { readAnswers } from './read-task-list.ts';

/**
 * Reads a `:::question` block. The value is `undefined` when no question can be made of it; the findings
 * then say why.
 */
export function readQuestion(
  node: ContainerDirective,
  source: SourceText,
  sectionId?: string,
): Read<Question | undefined> {
  const { value: given } = readAttributes(node, questionAttributesSchema, source);
  const pieces = splitQuestion(node.children);
  if (pieces.answers.length === 0) return { value: undefined, findings: [findNoAnswers(node, source)] };

  const choice = readAnswers(pieces.answers, source);
  const findings = [...findMisplaced(pieces, node, source), ...choice.findings];
  if (!given) return { value: undefined, findings };

  const common: QuestionCommon = {
    id: given.id,
    place: placeOf(node, source),
    points: given.points,
    pretest: given.pretest,
    hintCount: pieces.hints.length,
    hasExplanation: pieces.explanation.length > 0,
    parts: { ...partsOf(pieces), ...choice.parts },
    ...(given.objective === undefined ? {} : { objective: given.objective }),
    ...(given.level === undefined ? {} : { level: given.level }),
    ...(sectionId === undefined ? {} : { sectionId }),
  };
  const type = given.type ?? (choice.options.filter(({ right }) => right).length > 1 ? 'multiple' : 'single');
  const question: Question = { ...common, type, options: choice.options };
  return { value: question, findings: [...findings, ...checkChoice(question, findings.length > 0)] };
}

function partsOf({ prompt, explanation, hints }: Pieces): QuestionCommon['parts'] {
  const hintParts = hints.map((hint, index) => [`hint-${String(index + 1)}`, hint.children] as const);
  return {
    prompt,
    ...(explanation.length > 0 ? { explanation } : {}),
    ...Object.fromEntries(hintParts),
  };
}

function findMisplaced(pieces: Pieces, node: ContainerDirective, source: SourceText): readonly Finding[] {
  const at = (child: MarkdownNode, message: string, advice: string): Finding => ({
    rule: 'question-parts',
    severity: 'error',
    place: placeOf(child, source),
    message,
    advice,
  });
  const { prompt, hints, splitAt, marginFeedback } = pieces;
  return [
    ...(plainText(prompt) === ''
      ? [at(node, 'the question asks nothing', 'write its text before the answers')]
      : []),
    ...hints
      .filter((hint) => plainText(hint.children) === '')
      .map((hint) => at(hint, 'a hint is empty', 'write what helps to think, or take it out')),
    ...splitAt.map((list) => at(list, splitAnswers.message, splitAnswers.advice)),
    ...marginFeedback.map((quote) =>
      at(
        quote,
        'a feedback stands at the margin and belongs to no answer',
        'indent it under its answer, by two spaces',
      ),
    ),
  ];
}

const splitAnswers = {
  message: 'the answers are split into two lists',
  advice: 'begin every answer with the same bullet `-`, and leave no text between them',
};

/** Answers that Markdown did not take for a list with boxes. */
function findNoAnswers(node: ContainerDirective, source: SourceText): Finding {
  const list = node.children.find(({ type }) => type === 'list');
  const first = node.position?.start.line ?? 0;
  const last = node.position?.end.line ?? 0;
  const lines = Array.from({ length: last - first }, (_, index) => first + 1 + index);
  const dashed = lines.find((line) => /^\s*[–—•·‣*+-]?\s*\[.?\]/u.test(source.line(line)));
  const place =
    !list && dashed !== undefined
      ? { file: source.file, line: dashed, column: 1 }
      : placeOf(list ?? node, source);
  return {
    rule: 'question-parts',
    severity: 'error',
    place,
    message: !list && dashed !== undefined ? 'the answers are not a list' : 'the question has no answers',
    advice: 'begin each with a hyphen and a space: `- [x]` for right, `- [ ]` for wrong',
  };
}
