import type { Heading, Root } from 'mdast';

import { readSlide, type Slide } from '../blocks/read-slide.ts';
import type { Finding, Place } from '../findings.ts';
import { isContainer, placeOf } from '../markdown/nodes.ts';
import type { Question } from '../questions/question.ts';
import { readQuestion } from '../questions/read-question.ts';
import { lessonFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { Locale } from '../locale.ts';
import type { SourceText } from '../source-text.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { ReadPage, Section } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';
import { headingText } from './heading-id.ts';
import { sectionOf } from './read-sections.ts';

/** The parts of a lesson's path. */
export interface LessonPath {
  readonly moduleId: string;
  readonly lessonId: string;
}

/** Reads a lesson: frontmatter, questions and slides. */
export function readLesson({ moduleId, lessonId }: LessonPath, input: PageInput): ReadPage {
  const { frontmatter, common } = input;
  const { value, findings } = frontmatterAs(input, lessonFrontmatterSchema, 'the frontmatter of a lesson');
  const blocks = readBlocks(input.tree, input.source, common.locale);
  const all = [...findings, ...blocks.findings, ...findRepeated('slide', blocks.slides)];
  if (!value) return { page: undefined, findings: all };
  const objectives = value.objectives.map((objective, index) => ({
    ...objective,
    place: frontmatter.placeOf(['objectives', index, 'id']),
  }));
  const minutes = readingMinutes(common.words, blocks.questions.length);
  const { questions, slides } = blocks;
  return {
    page: {
      kind: 'lesson',
      moduleId,
      id: lessonId,
      ...common,
      ...value,
      objectives,
      questions,
      slides,
      minutes,
    },
    findings: [...all, ...findRepeated('objective', objectives)],
  };
}

interface Blocks {
  readonly questions: readonly Question[];
  readonly slides: readonly Slide[];
  readonly findings: readonly Finding[];
}

function readBlocks({ children }: Root, source: SourceText, locale: Locale): Blocks {
  const questions: Question[] = [];
  const slides: Slide[] = [];
  const findings: Finding[] = [];
  let section: Section | undefined;
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2)
      section = sectionOf(node, source) ?? withoutId(node, source);
    if (isContainer(node, 'question')) {
      const read = readQuestion(node, source, { locale, sectionId: section?.id });
      findings.push(...read.findings);
      if (read.value) questions.push(read.value);
    }
    if (isContainer(node, 'slide')) {
      const read = readSlide(node, source, section);
      findings.push(...read.findings);
      if (read.value) slides.push(read.value);
    }
  }
  return { questions, slides, findings };
}

/** A heading whose id is missing, which has been said; what stands under it still stands in a section. */
function withoutId(heading: Heading, source: SourceText): Section {
  return { id: 'without-id', title: headingText(heading).title, place: placeOf(heading, source) };
}

function findRepeated(
  noun: 'slide' | 'objective',
  named: readonly { readonly id: string; readonly place: Place }[],
): readonly Finding[] {
  return named.flatMap(({ id, place }, index): readonly Finding[] => {
    const first = named.slice(0, index).find((other) => other.id === id);
    if (!first) return [];
    return [
      {
        rule: `${noun}-id`,
        severity: 'error',
        place,
        message: `the ${noun} id \`${id}\` is used twice`,
        advice: 'give one of them another id',
        related: first.place,
      },
    ];
  });
}
