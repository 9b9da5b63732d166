import { lessonsOf } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import type { Lesson, PageBlocks, TrainersPage } from '../course/pages/page.ts';
import type { Named } from './compare-ids.ts';
import type { Checked } from './rule.ts';

/**
 * Questions, scenarios and plans have ids of their own in the whole course: what a learner does in them is kept under
 * it. On their page nothing else has them either, since a link `#id` leads to one place.
 */
export function blockIdsAreUnique({ course }: Checked): readonly Finding[] {
  return course.editions.flatMap((edition) => {
    const pages = [...lessonsOf(edition), ...edition.drafts, ...edition.trainers];
    const blocks = pages.flatMap(keptBlocks);
    const kept = blocks.flatMap((block, index) => {
      const first = blocks.slice(0, index).find((other) => other.id === block.id);
      // Of two questions their own rule speaks.
      return first && !(first.noun === 'question' && block.noun === 'question')
        ? [repeated(block, first)]
        : [];
    });
    return [...kept, ...pages.flatMap(repeatedOnPage)];
  });
}

/** What is kept and something else of the same page; the one that stands further down is the repetition. */
function repeatedOnPage(page: Lesson | TrainersPage): readonly Finding[] {
  const others = otherIds(page);
  return keptBlocks(page).flatMap((block) =>
    others
      .filter(({ id }) => id === block.id)
      .map((other) =>
        other.place.line < block.place.line ? repeated(block, other) : repeated(other, block),
      ),
  );
}

interface NamedBlock extends Named {
  readonly noun: string;
}

function keptBlocks({ questions, scenarios, plans }: PageBlocks): readonly NamedBlock[] {
  return [
    ...questions.map(({ id, place }) => ({ noun: 'question', id, place })),
    ...scenarios.map(({ id, place }) => ({ noun: 'scenario', id, place })),
    ...plans.map(({ id, place }) => ({ noun: 'plan', id, place })),
  ];
}

/** What has an id on a page and nothing kept under it. */
function otherIds({ sections, slides, scenarios, figures }: Lesson | TrainersPage): readonly NamedBlock[] {
  const scenes = scenarios.flatMap((scenario) => scenario.scenes);
  return [
    ...sections.map(({ id, place }) => ({ noun: 'heading', id, place })),
    ...slides.map(({ id, place }) => ({ noun: 'slide', id, place })),
    ...scenes.map(({ id, place }) => ({ noun: 'scene', id, place })),
    ...figures.map(({ id, place }) => ({ noun: 'figure', id, place })),
  ];
}

function repeated({ noun, id, place }: NamedBlock, first: NamedBlock): Finding {
  const other = first.noun === noun ? `another ${noun}` : `a ${first.noun}`;
  return {
    rule: 'block-ids-are-unique',
    severity: 'error',
    place,
    message: `${other} has the id \`${id}\``,
    advice: 'give one of them another id, in every language',
    related: first.place,
  };
}
