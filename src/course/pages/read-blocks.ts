import type { Heading, Root } from 'mdast';

import { readFigure, type Figure } from '../blocks/read-figure.ts';
import { readLocal } from '../blocks/read-local.ts';
import { readPlan } from '../blocks/read-plan.ts';
import { readSlide, type Slide } from '../blocks/read-slide.ts';
import { readScenario } from '../blocks/scenario/read-scenario.ts';
import type { Finding, Read } from '../findings.ts';
import type { Locale } from '../locale.ts';
import { isContainer, placeOf, type ContainerDirective } from '../markdown/nodes.ts';
import { adviseName } from '../nearest.ts';
import { readQuestion } from '../questions/read-question.ts';
import type { SourceText } from '../source-text.ts';
import { findRepeated } from './find-repeated.ts';
import { headingText } from './heading-id.ts';
import type { Lesson, LessonBlock, Section } from './page.ts';
import { sectionOf } from './read-sections.ts';

/** The blocks of a lesson, kind by kind and in the order of the page. */
export interface Blocks extends Pick<
  Lesson,
  'questions' | 'slides' | 'scenarios' | 'plans' | 'figures' | 'locals' | 'blocks'
> {
  readonly findings: readonly Finding[];
}

/** Reads every block at the top level of a lesson. */
export function readBlocks({ children }: Root, source: SourceText, locale: Locale): Blocks {
  const found = nothingYet();
  let section: Section | undefined;
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2)
      section = sectionOf(node, source) ?? withoutId(node, source);
    if (node.type === 'containerDirective') readBlock(node, source, section, locale, found);
  }
  const { slides, figures } = found;
  const findings = [
    ...found.findings,
    ...findRepeated('slide', slides),
    ...findRepeated('figure', figures),
    ...findUnknownFigures(slides, figures, children),
  ];
  return { ...found, findings };
}

/** What has been read so far. */
type FoundBlocks = { -readonly [List in keyof Blocks]: Blocks[List][number][] };

function nothingYet(): FoundBlocks {
  return {
    questions: [],
    slides: [],
    scenarios: [],
    plans: [],
    figures: [],
    locals: [],
    blocks: [],
    findings: [],
  };
}

function readBlock(
  node: ContainerDirective,
  source: SourceText,
  section: Section | undefined,
  locale: Locale,
  found: FoundBlocks,
): void {
  const sectionId = section?.id;
  switch (node.name) {
    case 'question':
      keep('question', readQuestion(node, source, { locale, sectionId }), found.questions, found);
      break;
    case 'slide':
      keep('slide', readSlide(node, source, section), found.slides, found);
      break;
    case 'scenario':
      keep('scenario', readScenario(node, source, sectionId), found.scenarios, found);
      break;
    case 'plan':
      keep('plan', readPlan(node, source, sectionId), found.plans, found);
      break;
    case 'figure':
      keep('figure', readFigure(node, source, sectionId), found.figures, found);
      break;
    case 'local':
      keep('local', readLocal(node, source, sectionId, found.locals.length + 1), found.locals, found);
      break;
    default:
  }
}

/** Keeps what a reader gave, in the list of its kind and in the order of the page. */
function keep<Block extends { readonly id: string }>(
  kind: LessonBlock['kind'],
  { value, findings }: Read<Block | undefined>,
  list: Block[],
  found: FoundBlocks,
): void {
  found.findings.push(...findings);
  if (!value) return;
  list.push(value);
  found.blocks.push({ kind, id: value.id });
}

/** A heading whose id is missing, which has been said; what stands under it still stands in a section. */
function withoutId(heading: Heading, source: SourceText): Section {
  return { id: 'without-id', title: headingText(heading).title, place: placeOf(heading, source) };
}

/** Slides that show a figure that the lesson has not. One that could not be read is there all the same. */
function findUnknownFigures(
  slides: readonly Slide[],
  figures: readonly Figure[],
  children: Root['children'],
): readonly Finding[] {
  const written = children
    .filter((node) => isContainer(node, 'figure'))
    .map(({ attributes }) => attributes?.id);
  const known = figures.map(({ id }) => id);
  return slides.flatMap(({ figure, place }): readonly Finding[] => {
    if (figure === undefined || written.includes(figure)) return [];
    const message = `the lesson has no figure \`${figure}\``;
    const advice =
      known.length === 0
        ? `write it as \`:::figure{#${figure}}\`, or take it out`
        : adviseName(figure, known);
    return [{ rule: 'slide', severity: 'error', place, message, advice }];
  });
}
