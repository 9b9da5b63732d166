import type { Mistake } from './mistake.ts';

/** Lines that open a block, and what follows from them. */
export const openings: readonly Mistake[] = [
  {
    mistake: 'two colons of a question with a hint',
    write:
      '::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\n:::hint\nWho is waiting?\n:::\n:::',
    as: 'question',
    says: [
      'block-line 11:1 `::question` is written with two colons — write `::::question{#look-up objective=welcome level=apply}`, and `::::` where it ends',
    ],
  },
  {
    mistake: 'one colon of a question with a hint',
    write:
      ':question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\n:::hint\nWho is waiting?\n:::\n:::',
    as: 'question',
    says: [
      'block-line 11:1 `:question` is written with one colon — write `::::question{#look-up objective=welcome level=apply}`, and `::::` where it ends',
    ],
  },
  {
    mistake: 'two colons at both ends of a slide with notes',
    write:
      '::slide{#seen minutes=2}\n- Seen\n\n:::notes\nSay it in half a minute. Ask: why? If nobody answers, tell of a shop where you were greeted well, and ask what was done there, by whom, and when.\n:::\n::',
    says: [
      'block-line 11:1 `::slide` is written with two colons — write `::::slide{#seen minutes=2}`, and `::::` where it ends',
    ],
  },
  {
    mistake: 'a question indented by four spaces',
    write:
      '    :::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'block-line 11:5 the line that opens the block is indented, and the lines below it are not — begin it at the margin',
    ],
  },
  {
    mistake: 'a question indented by a tab',
    write:
      '\t:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'block-line 11:2 the line that opens the block is indented, and the lines below it are not — begin it at the margin',
    ],
  },
  {
    mistake: 'a question that is never closed before a section with a block',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\n## Next [#next]\n\n:::note\nA note.\n:::',
    as: 'question',
    says: [
      'block-end 11:1 `:::question` is never closed and swallows what follows — add a line `:::` where it ends',
    ],
  },
  {
    mistake: 'a question that is never closed before a section with a question',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\n## Next [#next]\n\n:::question{#look-down objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'block-end 11:1 `:::question` is never closed and swallows what follows — add a line `:::` where it ends',
    ],
  },
  {
    mistake: 'no brace before the id',
    write:
      ':::question #look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'block-line 11:13 a `{` is missing before `#look-up` — write `:::question{#look-up objective=welcome level=apply}`',
    ],
  },
  {
    mistake: 'no braces around the id',
    write: ':::slide #seen minutes=2\n- Seen\n:::',
    says: ['block-line 11:10 there are no braces around `#seen` — write `:::slide{#seen minutes=2}`'],
  },
  {
    mistake: 'a number behind the name of a note',
    write: ':::note #1 of all\nHi\n:::',
    says: ['block-line 11:9 `#1 of all` stands behind `:::note` on the same line — put it on the next line'],
  },
];
