import type { Root } from 'mdast';

import type { Read } from '../findings.ts';
import type { Locale } from '../locale.ts';
import { isContainer } from '../markdown/nodes.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import { pageFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { SourceText } from '../source-text.ts';
import type { ReadPage } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';

/** Reads a page for trainers: text, and questions that show how questions are written. */
export function readTrainersPage({ name }: { readonly name: string }, input: PageInput): ReadPage {
  const { value, findings } = frontmatterAs(input, pageFrontmatterSchema, 'the frontmatter of a page');
  const questions = readQuestions(input.tree, input.source, input.common.locale);
  return {
    page: value && { kind: 'trainers', name, ...input.common, ...value, questions: questions.value },
    findings: [...findings, ...questions.findings],
  };
}

/** They belong to no section: there is no text to read again. */
function readQuestions({ children }: Root, source: SourceText, locale: Locale): Read<readonly Question[]> {
  const read = children
    .filter((node) => isContainer(node, 'question'))
    .map((node) => readQuestion(node, source, { locale }));
  return {
    value: read.map(({ value }) => value).filter((question) => question !== undefined),
    findings: read.flatMap(({ findings }) => findings),
  };
}
