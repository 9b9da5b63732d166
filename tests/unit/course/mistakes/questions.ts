import type { Mistake } from './mistake.ts';

/** Answers, feedback and hints. */
export const questions: readonly Mistake[] = [
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
    says: [
      'answer-line 16:1 a space is missing behind `-` — write `- [x] Look up`',
    ],
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
    mistake: 'a hint between the answers',
    write:
      '::::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n\n:::hint\nWho is waiting?\n:::\n\n- [x] Look up\n  > Being seen already counts as half served.\n::::',
    as: 'question',
    says: [
      'question-parts 21:1 the answers are split into two lists — begin every answer with the same bullet `-`, and leave no text between them',
    ],
  },
  {
    mistake: 'an empty hint',
    write:
      '::::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n\n:::hint\n:::\n::::',
    as: 'question',
    says: ['question-parts 19:1 a hint is empty — write what helps to think, or take it out'],
  },
  {
    mistake: 'nothing asked',
    write:
      ':::question{#look-up objective=welcome level=apply}\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['question-parts 11:1 the question asks nothing — write its text before the answers'],
  },
  {
    mistake: 'no answers',
    write: ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 the question has no answers — begin each with a hyphen and a space: `- [x]` for right, `- [ ]` for wrong',
    ],
  },
  {
    mistake: 'a placeholder in an answer',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Say {name}\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'plain-braces 14:11 `{name}` stands in curly braces, which is taken for program code — write `\\{name\\}`, or use square brackets',
    ],
  },
  {
    mistake: 'a heading in a question',
    write:
      ':::question{#look-up objective=welcome level=apply}\n### A customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['heading 12:1 a heading stands inside `:::question` — move it out, or write the words in bold'],
  },
  {
    mistake: 'the id of another question',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'question-ids-are-unique 20:1 another question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
];
