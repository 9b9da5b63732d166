import type { Mistake } from './mistake.ts';

/** Steps. */
export const order: readonly Mistake[] = [
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
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['question-parts 11:1 the question asks nothing — write its text before the answers'],
  },
  {
    mistake: 'two steps',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n:::',
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
    says: ['answer-line 17:1 a space is missing behind `4.` — write `4. Thank`'],
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
    mistake: 'no space behind the first number',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1.Look up\n2. Greet\n3. Ask\n4. Thank\n:::',
    as: 'question',
    says: ['answer-line 14:1 a space is missing behind `1.` — write `1. Look up`'],
  },
  {
    mistake: 'a box before a step',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. [x] Greet\n3. Ask\n:::',
    as: 'question',
    says: ['answer-label 15:1 a step has a box — take it out: how the list is written says what is right'],
  },
  {
    mistake: 'fixed spaces behind one number',
    write:
      ':::question{#look-up objective=welcome level=apply type=order}\nA customer comes in. What first?\n\n1. One\n2.\u00a0Two\n3. Three\n:::',
    as: 'question',
    says: [
      'answer-line 15:1 a fixed space stands behind `2.` — delete it, and type it again with the space bar: `2. Two`',
    ],
  },
];
