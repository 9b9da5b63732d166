import type { Mistake } from './mistake.ts';

/** Lines that should begin an answer, and the boxes in them. */
export const boxes: readonly Mistake[] = [
  {
    mistake: '[o] for a box',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [o] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 14:1 `[o]` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'a box without a space',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 14:1 `[]` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'no space behind the box',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x]Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['answer-box 16:1 a space is missing behind `[x]` — write `[x] …`'],
  },
  {
    mistake: 'spaces in the box',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [ x ] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 16:1 `[ x ]` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'a fixed space in the box',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [\u00a0] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 14:1 a fixed space stands in the box or behind it — delete the box, and type it again with the space bar',
    ],
  },
  {
    mistake: 'a fixed space behind the box',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x]\u00a0Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 16:1 a fixed space stands in the box or behind it — delete the box, and type it again with the space bar',
    ],
  },
  {
    mistake: 'wide brackets',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- ［ ］ Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 14:1 `［ ］` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'round brackets',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- (x) Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 16:1 `(x)` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'a tick',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [✓] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 16:1 `[✓]` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'an answer without a box',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-box 14:1 the answer `Look away` has no box — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'no boxes',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- Look away\n  > It may feel polite, but it says the opposite.\n- Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'question-parts 14:1 the question has no answers — begin each with a hyphen and a space: `- [x]` for right, `- [ ]` for wrong',
    ],
  },
  {
    mistake: 'mixed bullets',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n* [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'question-parts 16:1 the answers are split into two lists — begin every answer with the same bullet `-`, and leave no text between them',
    ],
  },
  {
    mistake: 'no space behind the bullet',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n-[x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['answer-line 16:1 a space is missing behind `-` — write `- [x] Look up`'],
  },
  {
    mistake: 'dashes for bullets',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n– [ ] Look away\n  > It may feel polite, but it says the opposite.\n– [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 the line begins with `–`, which makes no answer of it — begin it with a hyphen: `- [ ] Look away`',
      'answer-line 16:1 the line begins with `–`, which makes no answer of it — begin it with a hyphen: `- [x] Look up`',
    ],
  },
  {
    mistake: 'no space behind the bullet of the first answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n-[x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [ ] Wait\n  > The customer cannot know why you wait.\n:::',
    as: 'question',
    says: ['answer-line 14:1 a space is missing behind `-` — write `- [x] Look up`'],
  },
  {
    mistake: 'no space behind any bullet',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n-[x] Look up\n  > Being seen already counts as half served.\n-[ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 a space is missing behind `-` — write `- [x] Look up`',
      'answer-line 16:1 a space is missing behind `-` — write `- [ ] Look away`',
    ],
  },
  {
    mistake: 'no space behind the bullet, and no empty line above',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n-[x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['answer-line 13:1 a space is missing behind `-` — write `- [x] Look up`'],
  },
  {
    mistake: 'one dash among hyphens',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n– [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [ ] Wait\n  > The customer cannot know why you wait.\n:::',
    as: 'question',
    says: [
      'answer-line 16:1 the line begins with `–`, which makes no answer of it — begin it with a hyphen: `- [ ] Look away`',
    ],
  },
  {
    mistake: 'a dash before hyphens',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n– [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 the line begins with `–`, which makes no answer of it — begin it with a hyphen: `- [x] Look up`',
    ],
  },
  {
    mistake: 'the bullet of a word processor',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n• [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 16:1 the line begins with `•`, which makes no answer of it — begin it with a hyphen: `- [ ] Look away`',
    ],
  },
  {
    mistake: 'a box without a bullet',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n[ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['answer-line 16:1 a hyphen is missing before the box — write `- [ ] Look away`'],
  },
  {
    mistake: 'two spaces behind the bullet',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n-  [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 16:1 more than one space stands behind `-`, and the feedback below belongs to no answer — write one space: `- [ ] Look away`',
    ],
  },
  {
    mistake: 'a fixed space behind the hyphen of one answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n-\u00a0[x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 a fixed space stands behind `-` — delete it, and type it again with the space bar: `- [x] Look up`',
    ],
  },
  {
    mistake: 'a fixed space behind the hyphen below a feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n-\u00a0[ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 16:1 a fixed space stands behind `-` — delete it, and type it again with the space bar: `- [ ] Look away`',
    ],
  },
  {
    mistake: 'a tab behind the hyphen',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n-\t[x] Look up\n  > Being seen already counts as half served.\n-\t[ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 a tab stands behind `-`, and the feedback below belongs to no answer — write one space: `- [x] Look up`',
      'answer-line 16:1 a tab stands behind `-`, and the feedback below belongs to no answer — write one space: `- [ ] Look away`',
    ],
  },
  {
    mistake: 'numbers before the boxes',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n1. [x] Look up\n  > Being seen already counts as half served.\n2. [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 14:1 the answer begins with `1.`, and the feedback below belongs to no answer — begin answers with a hyphen, `-`: `- [x] Look up`',
      'answer-line 16:1 the answer begins with `2.`, and the feedback below belongs to no answer — begin answers with a hyphen, `-`: `- [ ] Look away`',
    ],
  },
];
