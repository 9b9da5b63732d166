import { lessonsOf } from '../course/course.ts';
import type { Finding } from '../course/findings.ts';
import type { PageBlocks } from '../course/pages/page.ts';
import type { Named } from './compare-ids.ts';
import type { Checked } from './rule.ts';

/**
 * Scenarios and plans have ids of their own in the whole course, apart from those of questions too: what a
 * learner does in them is kept under it.
 */
export function blockIdsAreUnique({ course }: Checked): readonly Finding[] {
  return course.editions.flatMap((edition) => {
    const blocks = [...lessonsOf(edition), ...edition.drafts, ...edition.trainers].flatMap(keptBlocks);
    return blocks.flatMap((block, index) => {
      const first = blocks.slice(0, index).find((other) => other.id === block.id);
      // Of two questions their own rule speaks.
      return first && !(first.noun === 'question' && block.noun === 'question')
        ? [repeated(block, first)]
        : [];
    });
  });
}

interface KeptBlock extends Named {
  readonly noun: string;
}

function keptBlocks({ questions, scenarios, plans }: PageBlocks): readonly KeptBlock[] {
  return [
    ...questions.map(({ id, place }) => ({ noun: 'question', id, place })),
    ...scenarios.map(({ id, place }) => ({ noun: 'scenario', id, place })),
    ...plans.map(({ id, place }) => ({ noun: 'plan', id, place })),
  ];
}

function repeated({ noun, id, place }: KeptBlock, first: KeptBlock): Finding {
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
