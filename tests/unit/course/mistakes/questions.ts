import type { Mistake } from './mistake.ts';

/** What stands around the answers, and what a question says of itself. */
export const questions: readonly Mistake[] = [
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
  {
    mistake: 'a pretest behind a heading',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::\n\n:::question{#guess objective=welcome level=apply pretest}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'pretest 20:50 a `pretest` stands behind the first heading, where the reader no longer guesses — move it above the first `##`, or take `pretest` out',
    ],
  },
  {
    mistake: 'a reflection as pretest',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::\n\n::::question{#guess type=reflection pretest}\nWhat would you say?\n\n:::model\nI am sorry, and this is what I do now.\n:::\n::::',
    as: 'question',
    says: [
      'pretest 20:37 a question of `type=reflection` has no right answer to guess — take `pretest` out, or choose another type',
    ],
  },
  {
    mistake: 'no level',
    write:
      ':::question{#look-up objective=welcome}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'question-aim 11:1 warning: the question `look-up` does not say how much thought it asks for — add `level=` with one of: remember, understand, apply, analyse, evaluate, create',
    ],
  },
  {
    mistake: 'a gap in a choice',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [x] Look [[up]]\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'blanks-gap 14:12 the gap `[[up]]` stands outside of a question of `type=blanks` — move it into one, or write the word without brackets',
    ],
  },
  {
    mistake: 'a gap in running text',
    write: 'Look [[up]] when the door opens.',
    says: [
      'blanks-gap 11:6 the gap `[[up]]` stands outside of a question of `type=blanks` — move it into one, or write the word without brackets',
    ],
  },
  {
    mistake: 'a gap on a slide',
    write: ':::slide{#seen minutes=2}\n- Look [[up]]\n:::',
    says: [
      'blanks-gap 12:8 the gap `[[up]]` stands outside of a question of `type=blanks` — move it into one, or write the word without brackets',
    ],
  },
];
