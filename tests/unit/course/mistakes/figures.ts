import { question } from '../support/small-course.ts';
import type { Mistake } from './mistake.ts';

/** Plans, boxes of local rules, figures, and the figures of slides. */
export const figures: readonly Mistake[] = [
  {
    mistake: 'a plan without a task',
    write: ':::plan{#my-plan}\n:::',
    says: ['plan 11:1 the plan has no task — write what to try at work, with one example'],
  },
  {
    mistake: 'a plan without an id',
    write: ':::plan\nChoose a channel.\n:::',
    says: [
      'schema 11:1 `:::plan` has no id — write `:::plan{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'two plans with one id',
    write: `${question}\n\n:::plan{#my-plan}\nChoose a channel.\n:::\n\n:::plan{#my-plan}\nChoose a moment.\n:::`,
    as: 'question',
    says: [
      'block-ids-are-unique 24:1 another plan has the id `my-plan` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:20:1)',
    ],
  },
  {
    mistake: 'a plan with the id of a question',
    write: `${question}\n\n:::plan{#look-up}\nChoose a channel.\n:::`,
    as: 'question',
    says: [
      'block-ids-are-unique 20:1 a question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a plan before a question',
    write: ':::plan{#my-plan}\nChoose a channel.\n:::',
    says: [
      'plans-come-last 11:1 warning: the plan `my-plan` stands before the question `look-up` — move it to the end of the lesson, where readers choose what to try at work (see content/docs/en/meeting/welcome.mdx:15:1)',
    ],
  },
  {
    mistake: 'a plan in a list',
    write: '- Point\n\n  :::plan{#my-plan}\n  Choose a channel.\n  :::',
    says: [
      'block-place 13:3 `:::plan` stands inside a list — move it to the margin, outside of other blocks; close the block before it with `:::`',
    ],
  },
  {
    mistake: 'local rules without a day',
    write: ':::local\nTwo years.\n:::',
    says: [
      'schema 11:1 `:::local` does not say when its rules were checked — add the day: `:::local{checked=2026-11-22}`',
    ],
  },
  {
    mistake: 'local rules with a day that is none',
    write: ':::local{checked=2026-02-30}\nTwo years.\n:::',
    says: ['schema 11:10 `checked` in `:::local` is not a day — write it like `2026-11-22`'],
  },
  {
    mistake: 'local rules with a day as it is spoken',
    write: ':::local{checked="1 November 2026"}\nTwo years.\n:::',
    says: ['schema 11:10 `checked` in `:::local` is not a day — write it like `2026-11-22`'],
  },
  {
    mistake: 'local rules checked on a day to come',
    write: ':::local{checked=2926-11-01}\nTwo years.\n:::',
    says: [
      'local-rules-are-dated 11:1 the local rules are marked as checked on 2926-11-01, which is still to come — write the day on which they were looked up',
    ],
  },
  {
    mistake: 'local rules without text',
    write: ':::local{checked=2026-11-01}\n:::',
    says: ['local 11:1 the box of local rules is empty — write the rules in it'],
  },
  {
    mistake: 'local rules with a misspelt key',
    write: ':::local{cheked=2026-11-01}\nTwo years.\n:::',
    says: ['schema 11:10 `cheked` is not a key of `:::local` — did you mean `checked`?'],
  },
  {
    mistake: 'a figure with a misspelt id',
    write:
      ':::figure{#first-thirdy-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: ['figure 11:11 there is no drawing `first-thirdy-seconds` — did you mean `first-thirty-seconds`?'],
  },
  {
    mistake: 'a figure with an unknown id',
    write:
      ':::figure{#a-house}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: [
      'figure 11:11 there is no drawing `a-house` — use one of: weakest-link, expectation-gap, customer-journey, same-level, first-thirty-seconds, recovery-steps, listening-loop',
    ],
  },
  {
    mistake: 'a figure without an id',
    write:
      ':::figure\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: [
      'schema 11:1 `:::figure` has no id — write `:::figure{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'a figure without a caption',
    write:
      ':::figure{#first-thirty-seconds}\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: ['figure 11:1 the figure has no caption — write in its first line what it teaches'],
  },
  {
    mistake: 'a figure with two captions',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\nAnd each answers a question.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: ['figure 14:1 the figure has two captions — put all of it into one paragraph'],
  },
  {
    mistake: 'a figure without labels',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n> A line of thirty seconds with three lamps.\n:::',
    says: ['figure 11:1 the figure has no labels — write them as a list: `1. …`, `2. …`'],
  },
  {
    mistake: 'a figure with too few labels',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: [
      'figure 14:1 the figure has 4 labels, and the drawing `first-thirty-seconds` takes 5 — write each on a line of its own, in the order of the drawing',
    ],
  },
  {
    mistake: 'a figure with an empty label',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2.\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: ['figure 15:1 a label is empty — write one to three words'],
  },
  {
    mistake: 'a figure without a text alternative',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n:::',
    says: [
      'figure 11:1 the figure has no text for those who cannot see it — end it with `> …`: the same story',
    ],
  },
  {
    mistake: 'a figure with something else in it',
    write:
      ':::figure{#first-thirty-seconds}\n### Title\n\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: ['figure 12:1 this does not belong into a figure — move it below the block'],
  },
  {
    mistake: 'a figure drawn twice',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::\n\n:::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::',
    says: [
      'figure-id 23:1 the lesson draws `first-thirty-seconds` twice — take one of them out (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a slide with a figure that the lesson has not',
    write: ':::slide{#seen minutes=2 figure=first-thirty-seconds}\n- Seen\n:::',
    says: [
      'slide 11:1 the lesson has no figure `first-thirty-seconds` — write it as `:::figure{#first-thirty-seconds}`, or take it out',
    ],
  },
  {
    mistake: 'a slide with a misspelt figure',
    write:
      ':::figure{#first-thirty-seconds}\nThree small signs in half a minute.\n\n1. Seen\n2. Greeted\n3. Oriented\n4. 0 s\n5. 30 s\n\n> A line of thirty seconds with three lamps.\n:::\n\n:::slide{#seen minutes=2 figure=first-thirty-second}\n- Seen\n:::',
    says: [
      'slide 23:1 the lesson has no figure `first-thirty-second` — did you mean `first-thirty-seconds`?',
    ],
  },
  {
    mistake: 'a slide with something else for a figure',
    write: ':::slide{#seen minutes=2 figure="Thirty seconds"}\n- Seen\n:::',
    says: [
      'schema 11:26 `figure` in `:::slide` has other signs than a–z, 0–9 and single hyphens — write `thirty-seconds`',
    ],
  },
];
