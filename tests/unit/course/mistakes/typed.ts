import type { Mistake } from './mistake.ts';

/** Numbers and gaps. */
export const typed: readonly Mistake[] = [
  {
    mistake: 'a number in words',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] thirty\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `thirty` is not a number, as a question of `type=numeric` needs one — write a number such as `30`, `30 %` or `30 ± 0.5`',
    ],
  },
  {
    mistake: 'a unit before the number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] € 30\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `€ 30` is not a number, as a question of `type=numeric` needs one — write a number such as `30`, `30 %` or `30 ± 0.5`',
    ],
  },
  {
    mistake: 'two tolerances',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 1 ± 2\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `30 ± 1 ± 2` is not a number, as a question of `type=numeric` needs one — write a number such as `30`, `30 %` or `30 ± 0.5`',
    ],
  },
  {
    mistake: 'a tolerance that is no number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± some\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `30 ± some` is not a number, as a question of `type=numeric` needs one — write a number such as `30`, `30 %` or `30 ± 0.5`',
    ],
  },
  {
    mistake: 'a number that can be read as two',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 1.234\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `1.234` can be read as two numbers — write `1234` for the whole number, or `1.2340` for the fraction',
    ],
  },
  {
    mistake: 'a tolerance that can be read as two numbers',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 4000 ± 1,500\n  > Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `1,500` can be read as two numbers — write `1500` for the whole number, or `1.5` for the fraction',
    ],
  },
  {
    mistake: 'numbers without boxes',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- 30\n- 60\n:::',
    as: 'question',
    says: [
      'question-parts 14:1 a question of `type=numeric` has no answers — write the right number as `- [x] 30`, typical mistakes as `- [ ] 25`',
    ],
  },
  {
    mistake: 'no numbers',
    write: ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 a question of `type=numeric` has no answers — write the right number as `- [x] 30`, typical mistakes as `- [ ] 25`',
    ],
  },
  {
    mistake: '[o] for the box of a number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n- [o] 60\n  > A minute is what most people guess.\n:::',
    as: 'question',
    says: [
      'answer-box 16:1 `[o]` is not a box that can be ticked — write `- [x]` for a right answer and `- [ ]` for a wrong one',
    ],
  },
  {
    mistake: 'a box without a number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n- [ ] \n  > A minute is what most people guess.\n:::',
    as: 'question',
    says: ['answer-box 16:1 an answer has no text — write the answer behind the box'],
  },
  {
    mistake: 'no right number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [ ] 60\n  > A minute is what most people guess.\n:::',
    as: 'question',
    says: ['right-answer 11:1 the question has no right number — mark it with `[x]`: `- [x] 30`'],
  },
  {
    mistake: 'no feedback of a number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30\n:::',
    as: 'question',
    says: [
      'feedback 14:1 the number `30` has no feedback — add a line `  > …` under it that says how one gets there',
    ],
  },
  {
    mistake: 'a feedback of a number of one word',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30\n  > Yes.\n:::',
    as: 'question',
    says: ['feedback 14:1 the feedback `Yes.` is under three words — say why, not only whether'],
  },
  {
    mistake: 'a short feedback of a wrong number',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n- [ ] 60\n  > That is too long.\n:::',
    as: 'question',
    says: [
      'wrong-answers-are-explained 16:1 hint: the feedback `That is too long.` is very short — say why the answer tempts, and what speaks against it',
    ],
  },
  {
    mistake: 'a feedback of a number at the margin',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30\n> Half a minute is what they wait.\n:::',
    as: 'question',
    says: [
      'question-parts 15:1 a feedback stands at the margin and belongs to no answer — indent it under its answer, by two spaces',
    ],
  },
  {
    mistake: 'numbers with mixed bullets',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n* [ ] 60\n  > A minute is what most people guess.\n:::',
    as: 'question',
    says: [
      'question-parts 16:1 the answers are split into two lists — begin every answer with the same bullet `-`, and leave no text between them',
    ],
  },
  {
    mistake: 'a wrong number within the tolerance',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n- [ ] 30.2\n  > A minute is what most people guess.\n:::',
    as: 'question',
    says: [
      'identical-answers 16:1 the numbers `30 ± 0.5 s` and `30.2` overlap — change one of them, or make the tolerance smaller (see content/docs/en/meeting/welcome.mdx:14:1)',
    ],
  },
  {
    mistake: 'a number twice',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 30 ± 0.5 s\n  > Half a minute is what they wait.\n- [ ] 60\n  > A minute is what most people guess.\n- [ ] 60.0\n  > A whole minute is hardly ever needed.\n:::',
    as: 'question',
    says: [
      'identical-answers 18:1 the numbers `60` and `60.0` overlap — change one of them, or make the tolerance smaller (see content/docs/en/meeting/welcome.mdx:16:1)',
    ],
  },
  {
    mistake: 'no gap',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook up, then greet.\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 a question of `type=blanks` has no gap to fill — write the missing word as `[[word]]`, or `[[word|another right word]]`',
    ],
  },
  {
    mistake: 'gaps with single brackets',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [up], then greet.\n:::',
    as: 'question',
    says: [
      'question-parts 11:1 a question of `type=blanks` has no gap to fill — write the missing word as `[[word]]`, or `[[word|another right word]]`',
    ],
  },
  {
    mistake: 'an empty gap',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [[]], then [[greet]].\n:::',
    as: 'question',
    says: ['blanks-gap 14:6 a gap has no right word — write the right word between the brackets: `[[word]]`'],
  },
  {
    mistake: 'a gap with a space',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [[ ]], then [[greet]].\n:::',
    as: 'question',
    says: ['blanks-gap 14:6 a gap has no right word — write the right word between the brackets: `[[word]]`'],
  },
  {
    mistake: 'nothing behind the line in a gap',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook up, then [[greet|]].\n:::',
    as: 'question',
    says: ['blanks-gap 14:15 a right word of a gap is empty — take out the `|` that has nothing beside it'],
  },
  {
    mistake: 'bold in a gap',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [[**up**]], then [[greet]].\n:::',
    as: 'question',
    says: [
      'blanks-gap 14:1 a gap `[[…]]` has bold, italic or a link in it or around it — write only words between `[[` and `]]`, and no signs around them',
    ],
  },
  {
    mistake: 'a gap in bold',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook **[[up]]**, then [[greet]].\n:::',
    as: 'question',
    says: [
      'blanks-gap 14:1 a gap `[[…]]` has bold, italic or a link in it or around it — write only words between `[[` and `]]`, and no signs around them',
    ],
  },
  {
    mistake: 'a gap without an end',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [[up], then [[greet]].\n:::',
    as: 'question',
    says: ['blanks-gap 14:1 a gap `[[…` has no end — write `]]` behind the word'],
  },
  {
    mistake: 'gaps in a list',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\n- Look [[up]]\n- Then [[greet]]\n:::',
    as: 'question',
    says: [
      'blanks-gap 14:1 a gap `[[…]]` stands in a list, a table or a quotation — write the text with gaps as paragraphs at the margin',
    ],
  },
  {
    mistake: 'one gap in a quotation',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [[up]].\n\n> Then [[greet]].\n:::',
    as: 'question',
    says: [
      'blanks-gap 16:1 a gap `[[…]]` stands in a list, a table or a quotation — write the text with gaps as paragraphs at the margin',
    ],
  },
  {
    mistake: 'gaps without a question',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nLook [[up]], then [[greet]].\n:::',
    as: 'question',
    says: ['question-parts 11:1 the question asks nothing — write its text before the answers'],
  },
  {
    mistake: 'eleven gaps',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\n[[a]] [[b]] [[c]] [[d]] [[e]] [[f]] [[g]] [[h]] [[i]] [[j]] [[k]]\n:::',
    as: 'question',
    says: ['number-of-answers 11:1 the question has 11 gaps — write at least 1 and at most 10'],
  },
  {
    mistake: 'a number of thousands with a comma',
    write:
      ':::question{#look-up objective=welcome type=numeric level=apply}\nHow many seconds?\n\n- [x] 1,500\n  > Half an hour is what they wait.\n:::',
    as: 'question',
    says: [
      'numeric-answer 14:1 `1,500` can be read as two numbers — write `1500` for the whole number, or `1.5` for the fraction',
    ],
  },
  {
    mistake: 'three brackets around a gap',
    write:
      ':::question{#look-up objective=welcome type=blanks level=apply}\nWhat is missing?\n\nLook [[[up]]], then [[greet]].\n:::',
    as: 'question',
    says: [
      'blanks-gap 14:7 a gap has three brackets, and the outer ones would be printed — write two on each side: `[[word]]`',
    ],
  },
];
