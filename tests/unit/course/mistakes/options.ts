import type { Mistake } from './mistake.ts';

/** What the answers of a choice say together. */
export const options: readonly Mistake[] = [
  {
    mistake: 'an answer of two paragraphs',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n\n  and wait\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answer-label 14:1 an answer is longer than one paragraph — keep it to one; the feedback begins with `>`',
    ],
  },
  {
    mistake: 'an answer without text',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] \n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['answer-box 14:1 an answer has no text — write the answer behind the box'],
  },
  {
    mistake: 'an answer in an answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n  - [x] Look up\n    > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['answer-label 14:1 an answer stands inside another answer — begin all answers in the same column'],
  },
  {
    mistake: 'no right answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [ ] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['right-answer 11:1 the question `look-up` has no right answer — mark at least one with `[x]`'],
  },
  {
    mistake: 'two right answers for type=single',
    write:
      ':::question{#look-up objective=welcome type=single level=apply}\nA customer comes in. What first?\n\n- [x] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'right-answer 16:1 a question of `type=single` has 2 right answers — keep one `[x]`, or write `type=multiple`',
    ],
  },
  {
    mistake: 'identical answers',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] look  up\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'identical-answers 16:1 the answer `Look up` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:14:1)',
    ],
  },
  {
    mistake: 'one answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'number-of-answers 11:1 the question has 1 answer — offer three or four, at least two and at most ten',
    ],
  },
  {
    mistake: 'twelve answers',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [ ] Option 0\n  > It may tempt for reason 0, but it misleads.\n- [ ] Option 1\n  > It may tempt for reason 1, but it misleads.\n- [ ] Option 2\n  > It may tempt for reason 2, but it misleads.\n- [ ] Option 3\n  > It may tempt for reason 3, but it misleads.\n- [ ] Option 4\n  > It may tempt for reason 4, but it misleads.\n- [ ] Option 5\n  > It may tempt for reason 5, but it misleads.\n- [ ] Option 6\n  > It may tempt for reason 6, but it misleads.\n- [ ] Option 7\n  > It may tempt for reason 7, but it misleads.\n- [ ] Option 8\n  > It may tempt for reason 8, but it misleads.\n- [ ] Option 9\n  > It may tempt for reason 9, but it misleads.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'number-of-answers 11:1 the question has 12 answers — offer three or four, at least two and at most ten',
    ],
  },
  {
    mistake: 'all of the above',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] All of the above\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'answers-have-no-catch-all 14:1 warning: the answer `All of the above` points at the other answers, and their order changes — write an answer that stands on its own',
    ],
  },
  {
    mistake: 'text between the answers',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\nor\n\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'question-parts 19:1 the answers are split into two lists — begin every answer with the same bullet `-`, and leave no text between them',
    ],
  },
  {
    mistake: 'an answer that another repeats with a full stop',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] look up.\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'identical-answers 16:1 the answer `look up.` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:14:1)',
    ],
  },
  {
    mistake: 'nothing but right answers',
    write:
      ':::question{#look-up objective=welcome type=multiple level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [x] Nod\n  > It may feel polite, and says that you are seen.\n:::',
    as: 'question',
    says: [
      'right-answer 11:1 warning: every answer of the question `look-up` is right — add one that tempts and is wrong: `- [ ] …`',
    ],
  },
  {
    mistake: 'nothing but faults to spot',
    write:
      ':::question{#look-up objective=welcome type=spot level=apply}\nWhich part is wrong?\n\n- [x] Hello, you.\n  > A name would have been kinder.\n- [x] You should have read the terms.\n  > It puts the fault on the reader.\n:::',
    as: 'question',
    says: [
      'right-answer 11:1 warning: every part of the question `look-up` is wrong — leave in a part that is as it should be: `- [ ] …`',
    ],
  },
  {
    mistake: 'all answers are right, as an answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] All answers are right\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'answers-have-no-catch-all 16:1 warning: the answer `All answers are right` points at the other answers, and their order changes — write an answer that stands on its own',
    ],
  },
];
