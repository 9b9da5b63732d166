import type { Mistake } from './mistake.ts';

/** Groups. */
export const classify: readonly Mistake[] = [
  {
    mistake: 'groups without items',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n- After\n:::',
    as: 'question',
    says: [
      'question-parts 14:1 a question of `type=classify` has no groups — write them as a list, the items of each group in a list below it, indented by two spaces',
    ],
  },
  {
    mistake: 'items indented by one space',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n - Look up\n- After\n - Thank\n:::',
    as: 'question',
    says: [
      'question-parts 14:1 a question of `type=classify` has no groups — write them as a list, the items of each group in a list below it, indented by two spaces',
    ],
  },
  {
    mistake: 'one group without items',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  - Greet\n  - Nod\n- After\n:::',
    as: 'question',
    says: [
      'classify-groups 18:1 the group `After` has no items — indent its items by two spaces below it, each with `-`',
    ],
  },
  {
    mistake: 'one group',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  - Greet\n  - Nod\n:::',
    as: 'question',
    says: ['number-of-answers 11:1 the question has 1 group — write at least 2 and at most 10'],
  },
  {
    mistake: 'two items',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n- After\n  - Thank\n:::',
    as: 'question',
    says: ['number-of-answers 11:1 the question has 2 items — write at least 3 and at most 10'],
  },
  {
    mistake: 'a group without a name',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n-\n  - Look up\n  - Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: ['classify-groups 14:1 a group has no name — write it behind the hyphen'],
  },
  {
    mistake: 'a group twice',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  - Greet\n- before\n  - Thank\n:::',
    as: 'question',
    says: [
      'identical-answers 17:1 the group `before` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:14:1)',
    ],
  },
  {
    mistake: 'an item in two groups',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  - Greet\n- After\n  - Thank\n  - greet\n:::',
    as: 'question',
    says: [
      'identical-answers 19:3 the item `greet` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:16:3)',
    ],
  },
  {
    mistake: 'an empty item',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  -\n- After\n  - Thank\n:::',
    as: 'question',
    says: ['answer-label 16:3 an item has no text — write it, or take the line out'],
  },
  {
    mistake: 'an item with a list inside',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n    - now\n- After\n  - Thank\n  - Wave\n:::',
    as: 'question',
    says: ['answer-label 15:3 an item has a list inside — write it in one line'],
  },
  {
    mistake: 'a feedback of a group',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  > It is what is seen first.\n  - Look up\n  - Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: [
      'classify-groups 14:1 a group has more than its name before or behind its items — keep the name alone; a feedback stands under the item that it is about',
    ],
  },
  {
    mistake: 'a feedback of an item of one word',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n    > First.\n  - Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: ['feedback 15:3 the feedback `First.` is under three words — say why, not only whether'],
  },
  {
    mistake: 'groups with mixed bullets',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  - Greet\n* After\n  - Thank\n  - Wave\n:::',
    as: 'question',
    says: [
      'question-parts 17:1 the answers are split into two lists — begin every answer with the same sign, and leave no text between them',
    ],
  },
  {
    mistake: 'items with mixed bullets',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  * Greet\n- After\n  - Thank\n  - Wave\n:::',
    as: 'question',
    says: [
      'classify-groups 14:1 the items of a group are split into two lists — begin each with the same bullet `-`, and leave no text between them',
    ],
  },
  {
    mistake: 'a box before an item',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - [x] Look up\n  - Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: ['answer-label 15:3 an item has a box — take it out: how the list is written says what is right'],
  },
  {
    mistake: 'a box before a group',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- [x] Before\n  - Look up\n  - Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: ['classify-groups 14:1 a group has a box — take it out: the list says what belongs where'],
  },
  {
    mistake: 'an item that begins with a dash',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  – Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: [
      'feedback-ends 16:1 this line stands right under an item and is read as part of it — an item of its own begins with a hyphen, `-`, and not with `–`',
    ],
  },
  {
    mistake: 'a group that begins with a bullet of another program',
    write:
      ':::question{#look-up objective=welcome type=classify level=apply}\nWhere does it belong?\n\n- Before\n  - Look up\n  - Greet\n• After\n  - Thank\n:::',
    as: 'question',
    says: [
      'feedback-ends 17:1 this line stands right under an item and is read as part of it — an item of its own begins with a hyphen, `-`, and not with `•`',
    ],
  },
  {
    mistake: 'a fixed space behind the hyphen of a group',
    write:
      ':::question{#look-up objective=welcome level=apply type=classify}\nA customer comes in. What first?\n\n-\u00a0A\n  - one\n  - two\n- B\n  - three\n\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 a fixed space stands behind `-` — delete it, and type it again with the space bar: `- A`',
    ],
  },
];
