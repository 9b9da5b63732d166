import type { Finding, Read } from '../findings.ts';
import { isContainer, placeOf, type ContainerDirective, type MarkdownNode } from '../markdown/nodes.ts';
import { readAttributes } from '../blocks/read-attributes.ts';
import { questionAttributesSchema } from '../schemas/directives.ts';
import type { SourceText } from '../source-text.ts';
import { checkChoice } from './check-choice.ts';
import type { Question, QuestionCommon } from './question.ts';
import { isTaskList, readTaskList } from './read-task-list.ts';

/**
 * Reads a `:::question` block. The value is `undefined` when no question can be made of it; the findings
 * then say why.
 */
export function readQuestion(
  node: ContainerDirective,
  source: SourceText,
  sectionId?: string,
): Read<Question | undefined> {
  const attributes = readAttributes(node, questionAttributesSchema, source);
  const pieces = splitQuestion(node.children);
  const misplaced = findMisplaced(pieces, node, source);
  if (!pieces.answers) return { value: undefined, findings: [...attributes.findings, ...misplaced] };

  const choice = readTaskList(pieces.answers, source);
  const given = attributes.value;
  if (!given)
    return { value: undefined, findings: [...attributes.findings, ...misplaced, ...choice.findings] };

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
  return { value: question, findings: [...misplaced, ...choice.findings, ...checkChoice(question)] };
}

interface Pieces {
  readonly prompt: readonly MarkdownNode[];
  readonly answers: ReturnType<typeof firstTaskList>;
  readonly explanation: readonly MarkdownNode[];
  readonly hints: readonly ContainerDirective[];
}

/** Text before the answers is the prompt, text after them the explanation; hints may stand anywhere. */
function splitQuestion(children: readonly MarkdownNode[]): Pieces {
  const hints = children.filter((child) => isContainer(child, 'hint'));
  const rest = children.filter((child) => !isContainer(child, 'hint'));
  const answers = firstTaskList(rest);
  const at = answers ? rest.indexOf(answers) : rest.length;
  return { prompt: rest.slice(0, at), answers, explanation: rest.slice(at + 1), hints };
}

function firstTaskList(nodes: readonly MarkdownNode[]) {
  return nodes.find(isTaskList);
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
  if (!pieces.answers) {
    const list = node.children.find(({ type }) => type === 'list') ?? node;
    return [
      at(list, 'the question has no answers', 'write them as a list: `- [x]` for right, `- [ ]` for wrong'),
    ];
  }
  const prompt =
    pieces.prompt.length === 0
      ? [at(node, 'the question asks nothing', 'write its text before the answers')]
      : [];
  const stray = pieces.explanation.flatMap((child) => {
    if (isTaskList(child)) return [at(child, splitAnswers.message, splitAnswers.advice)];
    if (child.type !== 'blockquote') return [];
    return [
      at(
        child,
        'a feedback stands at the margin and belongs to no answer',
        'indent it by two spaces, under its answer',
      ),
    ];
  });
  return [...prompt, ...stray];
}

const splitAnswers = {
  message: 'the answers are split into two lists, and the second one is lost',
  advice: 'begin every answer with the same bullet `-` and leave no text between them',
};
