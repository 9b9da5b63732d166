import type { Mistake } from './mistake.ts';

/** Feedback of answers. */
export const feedback: readonly Mistake[] = [
  {
    mistake: 'feedback at the margin',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n> It may feel polite, but it says the opposite.\n- [x] Look up\n> Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'question-parts 15:1 a feedback stands at the margin and belongs to no answer — indent it under its answer, by two spaces',
      'question-parts 17:1 a feedback stands at the margin and belongs to no answer — indent it under its answer, by two spaces',
    ],
  },
  {
    mistake: 'one feedback at the margin',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n> Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'question-parts 17:1 a feedback stands at the margin and belongs to no answer — indent it under its answer, by two spaces',
    ],
  },
  {
    mistake: 'feedback without its sign',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  It may feel polite, but it says the opposite.\n- [x] Look up\n  Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-label 14:1 the line under the answer is read as part of it — begin the feedback with `>`',
      'answer-label 16:1 the line under the answer is read as part of it — begin the feedback with `>`',
    ],
  },
  {
    mistake: 'an answer right under a feedback that is not a list item',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\nand more\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'feedback-ends 16:1 this line stands right under a feedback and is read as part of it — begin it with `>` if it belongs to the feedback, else leave an empty line before it',
    ],
  },
  {
    mistake: 'the explanation right under the last feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\nBeing seen helps.\n:::',
    as: 'question',
    says: [
      'feedback-ends 18:1 this line stands right under a feedback and is read as part of it — begin it with `>` if it belongs to the feedback, else leave an empty line before it',
    ],
  },
  {
    mistake: 'no feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'feedback 14:1 the answer `Look away` has no feedback — add a line `  > …` under it that says why the answer tempts, or why it is right',
    ],
  },
  {
    mistake: 'an empty feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  >\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'feedback 14:1 the answer `Look away` has no feedback — add a line `  > …` under it that says why the answer tempts, or why it is right',
    ],
  },
  {
    mistake: 'a feedback of one word',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > Wrong.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['feedback 14:1 the feedback `Wrong.` is under three words — say why, not only whether'],
  },
  {
    mistake: 'a short feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > No, not quite so.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'wrong-answers-are-explained 14:1 hint: the feedback `No, not quite so.` is very short — say why the answer tempts, and what speaks against it',
    ],
  },
  {
    mistake: 'two feedbacks',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\n  > More words here.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-label 14:1 an answer has text or a second feedback behind its feedback — keep one feedback, at the end',
    ],
  },
  {
    mistake: 'the same feedback for two answers',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [ ] Wait\n  > It may feel polite, but it says the opposite\n:::',
    as: 'question',
    says: [
      'feedback 18:1 the feedback `It may feel polite, but it says the opp…` stands twice — say of each answer what is true of it alone (see content/docs/en/meeting/welcome.mdx:16:1)',
    ],
  },
  {
    mistake: 'fixed spaces before a feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n\u00a0\u00a0> Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 15:3 a fixed space stands before `>` — delete it, and type it again with the space bar: `> Being seen already counts as half served.`',
    ],
  },
  {
    mistake: 'a space and a fixed space before a feedback',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n \u00a0> Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answer-line 15:3 a fixed space stands before `>` — delete it, and type it again with the space bar: `> Being seen already counts as half served.`',
    ],
  },
];
