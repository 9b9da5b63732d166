import { checkAim } from '../questions/check-aim.ts';
import { lessonFrontmatterSchema } from '../schemas/frontmatter.ts';
import { findRepeated } from './find-repeated.ts';
import type { ReadPage } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';
import { readBlocks } from './read-blocks.ts';
import { readingMinutes } from './reading-minutes.ts';

/** The parts of a lesson's path. */
export interface LessonPath {
  readonly moduleId: string;
  readonly lessonId: string;
}

/** Reads a lesson: frontmatter and blocks. */
export function readLesson({ moduleId, lessonId }: LessonPath, input: PageInput): ReadPage {
  const { frontmatter, common } = input;
  const { value, findings } = frontmatterAs(input, lessonFrontmatterSchema, 'the frontmatter of a lesson');
  const { findings: blockFindings, ...blocks } = readBlocks(input.tree, input.source, common.locale);
  const all = [...findings, ...blockFindings];
  if (!value) return { page: undefined, findings: all };
  const objectives = value.objectives.map((objective, index) => ({
    ...objective,
    place: frontmatter.placeOf(['objectives', index, 'id']),
  }));
  const minutes = readingMinutes(common.words, blocks);
  return {
    page: { kind: 'lesson', moduleId, id: lessonId, ...common, ...value, objectives, ...blocks, minutes },
    findings: [...all, ...findRepeated('objective', objectives), ...blocks.questions.flatMap(checkAim)],
  };
}
