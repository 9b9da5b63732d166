import type { Mistake } from './mistake.ts';

/** Steps, pairs and groups. */
export const arrange: readonly Mistake[] = [
  {
    mistake: 'steps with bullets',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n- Look up\n- Greet\n- Ask\n:::',
    as: 'question',
    says: [
      'question-parts 14:1 a question of `type=order` has no steps — write them as a numbered list in the right order: `1. …`, `2. …`',
    ],
  },
  {
    mistake: 'steps that are missing',
    write: ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 a question of `type=order` has no steps — write them as a numbered list in the right order: `1. …`, `2. …`',
    ],
  },
  {
    mistake: 'a question of a type and nothing else',
    write: ':::question{#look-up objective=welcome type=order level=apply}\n\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 a question of `type=order` has no steps — write them as a numbered list in the right order: `1. …`, `2. …`',
    ],
  },
  {
    mistake: 'steps without a question',
    write: ':::question{#look-up objective=welcome type=order level=apply}\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['question-parts 11:1 the question asks nothing — write its text before the answers'],
  },
  {
    mistake: 'two steps',
    write: ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n:::',
    as: 'question',
    says: ['number-of-answers 11:1 the question has 2 steps — write at least 3 and at most 10'],
  },
  {
    mistake: 'eleven steps',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Step a\n2. Step b\n3. Step c\n4. Step d\n5. Step e\n6. Step f\n7. Step g\n8. Step h\n9. Step i\n10. Step j\n11. Step k\n:::',
    as: 'question',
    says: ['number-of-answers 11:1 the question has 11 steps — write at least 3 and at most 10'],
  },
  {
    mistake: 'an empty step',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2.\n3. Ask\n4. Thank\n:::',
    as: 'question',
    says: ['answer-label 15:1 a step has no text — write it, or take the line out'],
  },
  {
    mistake: 'identical steps',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. look  up\n3. Ask\n:::',
    as: 'question',
    says: [
      'identical-answers 15:1 the step `look up` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:14:1)',
    ],
  },
  {
    mistake: 'a step with a list inside',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n   - quickly\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['answer-label 14:1 a step has a list inside — write it in one line'],
  },
  {
    mistake: 'a step of two paragraphs',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n\n   and nod\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: [
      'answer-label 14:1 a step is longer than one paragraph — keep it to one; the feedback begins with `>`',
    ],
  },
  {
    mistake: 'two feedbacks of a step',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n   > It is what is seen first.\n\n   > More words here.\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: [
      'answer-label 14:1 a step has text or a second feedback behind its feedback — keep one feedback, at the end',
    ],
  },
  {
    mistake: 'a feedback of a step at the margin',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n> It is what is seen first.\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: [
      'question-parts 15:1 a feedback stands at the margin and belongs to no answer — indent it as far as the words of its answer',
    ],
  },
  {
    mistake: 'the last feedback of steps at the margin',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n   > It is what is seen first.\n2. Greet\n3. Ask\n> It comes last of all.\n:::',
    as: 'question',
    says: [
      'question-parts 18:1 a feedback stands at the margin and belongs to no answer — indent it as far as the words of its answer',
    ],
  },
  {
    mistake: 'a feedback of a step of one word',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n   > First.\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['feedback 14:1 the feedback `First.` is under three words — say why, not only whether'],
  },
  {
    mistake: 'a line right under the feedback of a step',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n   > It is what is seen first.\nand more\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: [
      'feedback-ends 16:1 this line stands right under a feedback and is read as part of it — begin it with `>` if it belongs to the feedback, else leave an empty line before it',
    ],
  },
  {
    mistake: 'the explanation right under the last step',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\nAsking comes last.\n:::',
    as: 'question',
    says: [
      'feedback-ends 17:1 this line stands right under a step and is read as part of it — indent it if it belongs there, else leave an empty line before it',
    ],
  },
  {
    mistake: 'no space behind the number of a step',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n4.Thank\n:::',
    as: 'question',
    says: [
      'answer-line 17:1 a space is missing behind `4.` — write `4. Thank`',
    ],
  },
  {
    mistake: 'text between the steps',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n\nThen\n\n4. Wait\n5. Thank\n6. Wave\n:::',
    as: 'question',
    says: [
      'question-parts 20:1 the answers are split into two lists — begin every answer with the same sign, and leave no text between them',
    ],
  },
  {
    mistake: 'mixed signs behind the numbers',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n1) Wait\n2) Thank\n3) Wave\n:::',
    as: 'question',
    says: [
      'question-parts 17:1 the answers are split into two lists — begin every answer with the same sign, and leave no text between them',
    ],
  },
  {
    mistake: 'pairs as a list',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n- Shop: look up\n- Phone: say the name\n- Mail: answer today\n:::',
    as: 'question',
    says: [
      'question-parts 14:1 a question of `type=match` has no pairs — write them as a table with two columns: `| … | … |`',
    ],
  },
  {
    mistake: 'pairs without a line under the first',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| Shop | Look up |\n:::',
    as: 'question',
    says: ['table 14:1 a table is printed as text — put a line `| --- | --- |` under its first line'],
  },
  {
    mistake: 'a table of three columns',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome | Time |\n| --- | --- | --- |\n| Shop | Look up | 3 |\n| Phone | Say the name | 5 |\n| Mail | Answer today | 8 |\n:::',
    as: 'question',
    says: [
      'match-columns 14:1 the table of a `type=match` question has 3 columns — give every row two cells that belong together: `| … | … |`',
    ],
  },
  {
    mistake: 'a table of one column',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel |\n| --- |\n| Shop |\n| Phone |\n| Mail |\n:::',
    as: 'question',
    says: [
      'match-columns 14:1 the table of a `type=match` question has 1 column — give every row two cells that belong together: `| … | … |`',
    ],
  },
  {
    mistake: 'a row of three columns',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up | now |\n| Phone | Say the name |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'match-columns 16:1 a row of a `type=match` table has 3 columns — give every row two cells that belong together: `| … | … |`',
    ],
  },
  {
    mistake: 'a row of one column',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'match-columns 17:1 a row of a `type=match` table has 1 column — give every row two cells that belong together: `| … | … |`',
    ],
  },
  {
    mistake: 'an empty cell',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone | |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'match-columns 17:1 a cell of a `type=match` table is empty — give every row two cells that belong together: `| … | … |`',
    ],
  },
  {
    mistake: 'an empty cell in the first row',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | |\n| --- | --- |\n| Shop | Look up |\n| Phone | Say the name |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'match-columns 14:1 a cell of a `type=match` table is empty — give every row two cells that belong together: `| … | … |`',
    ],
  },
  {
    mistake: 'a partner twice',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone | look up |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'identical-answers 17:1 the cell `look up` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:16:1)',
    ],
  },
  {
    mistake: 'a row twice',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Shop | Look up |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'identical-answers 17:1 the cell `Shop` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:16:1)',
    ],
  },
  {
    mistake: 'two pairs',
    write:
      ':::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone | Say the name |\n:::',
    as: 'question',
    says: ['number-of-answers 11:1 the question has 2 pairs — write at least 3 and at most 10'],
  },
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
];
