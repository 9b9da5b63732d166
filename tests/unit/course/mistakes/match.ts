import type { Mistake } from './mistake.ts';

/** Pairs. */
export const match: readonly Mistake[] = [
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
];
