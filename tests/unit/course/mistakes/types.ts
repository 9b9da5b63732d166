import type { Mistake } from './mistake.ts';

/** Types of questions that do not fit what is written, and reflections. */
export const types: readonly Mistake[] = [
  {
    mistake: 'a misspelt type',
    write:
      ':::question{#look-up objective=welcome type=ordre level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['schema 11:40 `type` in `:::question` has the unknown value `ordre` — did you mean `order`?'],
  },
  {
    mistake: 'a misspelt type of a question with boxes',
    write:
      ':::question{#look-up objective=welcome type=numerik level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: ['schema 11:40 `type` in `:::question` has the unknown value `numerik` — did you mean `numeric`?'],
  },
  {
    mistake: 'a misspelt type with a model answer',
    write:
      '::::question{#look-up objective=welcome type=reflektion level=apply}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n::::',
    as: 'question',
    says: [
      'schema 11:41 `type` in `:::question` has the unknown value `reflektion` — did you mean `reflection`?',
    ],
  },
  {
    mistake: 'a numbered list without a type',
    write:
      ':::question{#look-up objective=welcome level=apply}\nWhat first?\n\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=order`, and the question does not say so — write `type=order` into its braces',
    ],
  },
  {
    mistake: 'a table without a type',
    write:
      ':::question{#look-up objective=welcome level=apply}\nWhat first?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone | Say the name |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=match`, and the question does not say so — write `type=match` into its braces',
    ],
  },
  {
    mistake: 'nested lists without a type',
    write:
      ':::question{#look-up objective=welcome level=apply}\nWhat first?\n\n- Before\n  - Look up\n  - Greet\n- After\n  - Thank\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=classify`, and the question does not say so — write `type=classify` into its braces',
    ],
  },
  {
    mistake: 'gaps without a type',
    write:
      ':::question{#look-up objective=welcome level=apply}\nWhat first?\n\nLook [[up]], then [[greet]].\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=blanks`, and the question does not say so — write `type=blanks` into its braces',
    ],
  },
  {
    mistake: 'a model answer without a type',
    write:
      '::::question{#look-up objective=welcome level=apply}\nWhat first?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n::::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=reflection`, and the question does not say so — write `type=reflection` into its braces',
    ],
  },
  {
    mistake: 'a model answer and criteria without a type',
    write:
      '::::question{#look-up objective=welcome level=apply}\nWhat first?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n- [ ] It says sorry\n- [ ] It says when\n::::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=reflection`, and the question does not say so — write `type=reflection` into its braces',
    ],
  },
  {
    mistake: 'a table for type=single',
    write:
      ':::question{#look-up objective=welcome type=single level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone | Say the name |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 the answers are written as those of `type=match`, and the question says `type=single` — write `type=match` into its braces',
    ],
  },
  {
    mistake: 'a model answer of another type',
    write:
      '::::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n\n:::model\nI am sorry, and this is what I do now.\n:::\n::::',
    as: 'question',
    says: [
      'question-parts 18:1 a question of `type=order` has no use for `:::model` — write `type=reflection`, or take it out',
    ],
  },
  {
    mistake: 'a model answer outside a question',
    write:
      ':::model\nI am sorry, and this is what I do now.\n:::\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'block-place 11:1 `:::model` stands outside `:::question` — move it into `:::question`, which then needs one colon more',
    ],
  },
  {
    mistake: 'fold of another type',
    write:
      ':::question{#look-up objective=welcome type=order fold level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['braces 11:51 `fold` is for questions of `type=blanks` — take it out'],
  },
  {
    mistake: 'a type without an id',
    write:
      ':::question{objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: [
      'schema 11:1 `:::question` has no id — write `:::question{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'the id of a question of another type',
    write:
      ':::question{#look-up objective=welcome type=order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n:::\n\n:::question{#look-up objective=welcome type=match level=apply}\nWhat belongs together?\n\n| Channel | Welcome |\n| --- | --- |\n| Shop | Look up |\n| Phone | Say the name |\n| Mail | Answer today |\n:::',
    as: 'question',
    says: [
      'question-ids-are-unique 19:1 another question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a type with a colon',
    write:
      ':::question{#look-up objective=welcome type:order level=apply}\nIn which order?\n\n1. Look up\n2. Greet\n3. Ask\n:::',
    as: 'question',
    says: ['braces 11:40 `type:order` has a colon — write `type=order`'],
  },
  {
    mistake: 'nothing to spot',
    write:
      ':::question{#look-up objective=welcome type=spot level=apply}\nWhich part is wrong?\n\n- [ ] Hello, Noor.\n  > It may be short, but it is a greeting.\n- [ ] Please wait.\n  > It may seem cold, but it is clear and kind.\n:::',
    as: 'question',
    says: [
      'right-answer 11:1 the question `look-up` has no part that is wrong — mark the part to be found with `[x]`',
    ],
  },
  {
    mistake: 'a reflection without a model answer',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n- [ ] It says sorry\n- [ ] It says when\n::::',
    as: 'question',
    says: [
      'reflection-model 11:1 a question of `type=reflection` has no model answer — add `:::model`, the answer, and `:::` inside it, and give the question four colons',
    ],
  },
  {
    mistake: 'an empty model answer',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\n:::\n::::',
    as: 'question',
    says: ['reflection-parts 14:1 the model answer is empty — write what a good text says'],
  },
  {
    mistake: 'two model answers',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n:::model\nI am sorry, and this is what I do now.\n:::\n::::',
    as: 'question',
    says: ['reflection-parts 18:1 the question has two model answers — put them into one'],
  },
  {
    mistake: 'a criterion with a feedback',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n- [ ] It says sorry\n  > Because it helps.\n::::',
    as: 'question',
    says: ['reflection-parts 18:1 a criterion has a feedback — write the criterion alone'],
  },
  {
    mistake: 'a criterion without a box',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n- [ ] It says sorry\n- It says when\n::::',
    as: 'question',
    says: [
      'reflection-parts 19:1 the criterion `It says when` has no box — begin each criterion with `- [ ]`',
    ],
  },
  {
    mistake: 'a criterion without text',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n- [ ] It says sorry\n- [ ]\n::::',
    as: 'question',
    says: ['reflection-parts 19:1 a criterion has no text — write it behind the box'],
  },
  {
    mistake: 'a criterion twice',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n- [ ] It says sorry\n- [ ] it says sorry\n::::',
    as: 'question',
    says: [
      'identical-answers 19:1 the criterion `it says sorry` stands twice — change one of them (see content/docs/en/meeting/welcome.mdx:18:1)',
    ],
  },
  {
    mistake: 'criteria with mixed bullets',
    write:
      '::::question{#look-up objective=welcome type=reflection}\nHow would you say it?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n\n- [ ] It says sorry\n* [ ] It says when\n::::',
    as: 'question',
    says: [
      'reflection-parts 19:1 the criteria are split into two lists — begin each with the same bullet `-`, and leave no text between them',
    ],
  },
];
