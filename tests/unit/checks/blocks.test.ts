import { describe, expect, test } from 'vitest';

import { blockIdsAreUnique } from '../../../src/checks/block-ids-are-unique.ts';
import { blocksMatch } from '../../../src/checks/blocks-match.ts';
import { lessonWith } from '../course/support/small-course.ts';
import { danish, said, twoLanguages } from './support/two-languages.ts';

const english = 'content/docs/en/meeting/welcome.mdx';

const choice = (words: string, target: string): string =>
  `- [${words}](#${target})\n\n  It goes on.\n\n  > Why it does.\n`;

const blocks = `::::scenario{#wrong-lamp}
### The wrong lamp

A customer calls.

:::scene{#the-call}
What now?

${choice('Say sorry', 'sorry')}${choice('Explain it', 'explains')}:::

:::scene{#sorry}
All is well.
:::

:::scene{#explains}
Silence.
:::
::::

:::plan{#my-plan}
Choose a channel.
:::

:::local{checked=2026-11-01}
Two years.
:::

:::figure{#same-level}
One level.

1. Shop
2. Phone
3. Website
4. Same level
5. Own words

> Three lamps.
:::

:::slide{#level minutes=2 figure=same-level}
- One level
:::`;

/** What is said when the Danish lesson has its blocks changed. */
function saidOf(...[from, to]: readonly [string, string]): readonly string[] {
  expect(blocks).toContain(from);
  const translated = lessonWith(blocks.replace(from, to));
  return said(blocksMatch, twoLanguages({ [english]: lessonWith(blocks), [danish]: translated }));
}

describe('blocks match', () => {
  test('a lesson with the same blocks has nothing to say', () => {
    expect(saidOf('A customer calls.', 'En kunde ringer.')).toEqual([]);
  });

  test.each([
    [
      '#wrong-lamp',
      '#wrong-lam',
      'blocks-match 11:1 the source language has no scenario `wrong-lam` — did you mean `wrong-lamp`?',
    ],
    [
      '#my-plan',
      '#my-plans',
      'blocks-match 40:1 the source language has no plan `my-plans` — did you mean `my-plan`?',
    ],
    [
      ':::plan{#my-plan}\nChoose a channel.\n:::\n',
      '',
      `blocks-match 1:1 the plan \`my-plan\` of the source language is missing — translate it and keep its id (see ${english}:40:1)`,
    ],
    [
      ':::local{checked=2026-11-01}\nTwo years.\n:::\n',
      '',
      `blocks-match 1:1 the lesson has 0 boxes of local rules, and one box of local rules in the source language — write the box in every language or in none; where no country is meant, say to check the law (see ${english}:44:1)`,
    ],
    [
      ':::local{checked=2026-11-01}\nTwo years.\n:::\n',
      ':::local{checked=2026-11-01}\nTwo.\n:::\n\n:::local{checked=2026-11-01}\nThree.\n:::\n',
      'blocks-match 48:1 the lesson has 2 boxes of local rules, and one box of local rules in the source language — write the box in every language or in none; where no country is meant, say to check the law',
    ],
    [
      ' figure=same-level',
      '',
      `blocks-match 60:1 the slide \`level\` shows no figure, and \`same-level\` in the source language — let it show the same in every language (see ${english}:60:1)`,
    ],
    [
      `${choice('Say sorry', 'sorry')}${choice('Explain it', 'explains')}`,
      `${choice('Explain it', 'explains')}${choice('Say sorry', 'sorry')}`,
      `blocks-match 16:1 the choices of the scene \`the-call\` lead to \`explains\`, \`sorry\`, and to \`sorry\`, \`explains\` in the source language — write the same choices in the same order in every language (see ${english}:16:1)`,
    ],
    [
      ':::scene{#sorry}\nAll is well.\n',
      `:::scene{#sorry}\nAll is well.\n\n${choice('One', 'explains')}${choice('Two', 'explains')}`,
      `blocks-match 31:1 the choices of the scene \`sorry\` lead to \`explains\`, \`explains\`, and nowhere in the source language — write the same choices in the same order in every language (see ${english}:31:1)`,
    ],
  ])('%o changed into %o', (from, to, line) => {
    expect(saidOf(from, to)).toEqual([line]);
  });

  test('a figure that is missing is named, and so is the slide that does not show it', () => {
    const end = blocks.slice(blocks.indexOf(':::figure'));
    expect(saidOf(end, ':::slide{#level minutes=2}\n- Seen\n:::')).toEqual([
      `blocks-match 1:1 the figure \`same-level\` of the source language is missing — translate it and keep its id (see ${english}:48:1)`,
      `blocks-match 48:1 the slide \`level\` shows no figure, and \`same-level\` in the source language — let it show the same in every language (see ${english}:60:1)`,
    ]);
  });

  test('a scene by another name is one finding with the id that was meant', () => {
    const translated = lessonWith(blocks.replaceAll('#explains', '#explain'));
    const files = twoLanguages({ [english]: lessonWith(blocks), [danish]: translated });
    expect(said(blocksMatch, files)).toEqual([
      'blocks-match 35:1 the source language has no scene `explain` — did you mean `explains`?',
      `blocks-match 16:1 the choices of the scene \`the-call\` lead to \`sorry\`, \`explain\`, and to \`sorry\`, \`explains\` in the source language — write the same choices in the same order in every language (see ${english}:16:1)`,
    ]);
  });
});

describe('block ids are unique', () => {
  test('in a language, not over the languages', () => {
    const text = lessonWith(blocks);
    expect(said(blockIdsAreUnique, twoLanguages({ [english]: text, [danish]: text }))).toEqual([]);
  });

  test('in the whole course, over questions, scenarios and plans', () => {
    const draft = lessonWith(':::plan{#look-up}\nChoose.\n:::').replace(
      'objectives:',
      'draft: true\nobjectives:',
    );
    const files = twoLanguages({
      'content/docs/da/meeting/goodbye.mdx': draft.replace('#look-up obj', '#x obj'),
    });
    expect(said(blockIdsAreUnique, files)).toEqual([
      'block-ids-are-unique content/docs/da/meeting/goodbye.mdx:12:1 a question has the id `look-up` — give one of them another id, in every language (see content/docs/da/meeting/welcome.mdx:15:1)',
    ]);
  });
});
