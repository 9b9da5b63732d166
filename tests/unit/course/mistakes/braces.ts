import type { Mistake } from './mistake.ts';

/** What stands in the braces of a block. */
export const braces: readonly Mistake[] = [
  {
    mistake: 'curly quotation marks',
    write: ':::slide{#seen minutes=“2”}\n- Seen\n:::',
    says: [
      'block-line 11:9 the quotation marks in the braces of `:::slide` are curly — write straight ones: `{#seen minutes="2"}`',
    ],
  },
  {
    mistake: 'a quotation mark that is not closed',
    write: ':::slide{#seen minutes="2}\n- Seen\n:::',
    says: [
      'block-line 11:9 a quotation mark in the braces of `:::slide` is not closed — close it before the `}`',
    ],
  },
  {
    mistake: 'braces that are not closed',
    write: ':::slide{#seen minutes=2\n- Seen\n:::',
    says: ['block-line 11:9 the braces of `:::slide` are not closed — end them with `}` on the same line'],
  },
  {
    mistake: 'braces that cannot be read',
    write: ':::slide{#seen minutes==2}\n- Seen\n:::',
    says: [
      'syntax 11:9 the braces of `:::slide` cannot be read — write them like `{#id name=value}`, with quotation marks around a value that has spaces',
    ],
  },
  {
    mistake: 'no braces',
    write: ':::slide\n- Seen\n:::',
    says: [
      'schema 11:1 `:::slide` does not say how long it takes — add the minutes: `{#short-id minutes=2}`',
      'schema 11:1 `:::slide` has no id — write `:::slide{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'no minutes',
    write: ':::slide{#seen}\n- Seen\n:::',
    says: [
      'schema 11:1 `:::slide` does not say how long it takes — add the minutes: `{#short-id minutes=2}`',
    ],
  },
  {
    mistake: 'minutes in words',
    write: ':::slide{#seen minutes=two}\n- Seen\n:::',
    says: ['schema 11:16 `minutes` in `:::slide` should be a number — write it like `2` or `1.5`'],
  },
  {
    mistake: 'minutes with a decimal comma',
    write: ':::slide{#seen minutes=1,5}\n- Seen\n:::',
    says: ['schema 11:16 `minutes` in `:::slide` should be a number — write it like `2` or `1.5`'],
  },
  {
    mistake: 'no minutes at all',
    write: ':::slide{#seen minutes=0}\n- Seen\n:::',
    says: ['schema 11:16 `minutes` in `:::slide` is too small — write at least 0.5'],
  },
  {
    mistake: 'no id',
    write: ':::slide{minutes=2}\n- Seen\n:::',
    says: [
      'schema 11:1 `:::slide` has no id — write `:::slide{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'a misspelt name',
    write: ':::slide{#seen minute=2}\n- Seen\n:::',
    says: ['schema 11:16 `minute` is not a key of `:::slide` — did you mean `minutes`?'],
  },
  {
    mistake: 'a comma',
    write: ':::slide{#seen, minutes=2}\n- Seen\n:::',
    says: ['schema 11:10 `id` in `:::slide` has other signs than a–z, 0–9 and single hyphens — write `seen`'],
  },
  {
    mistake: 'a colon for the equals sign',
    write: ':::slide{#seen minutes:2}\n- Seen\n:::',
    says: ['braces 11:16 `minutes:2` has a colon — write `minutes=2`'],
  },
  {
    mistake: 'an id without its sign',
    write: ':::slide{seen minutes=2}\n- Seen\n:::',
    says: [
      'braces 11:10 `seen` stands in the braces without a sign before it — an id begins with `#`: `#seen`',
    ],
  },
  {
    mistake: 'an id with capitals',
    write: ':::slide{#Seen minutes=2}\n- Seen\n:::',
    says: ['schema 11:10 `id` in `:::slide` has other signs than a–z, 0–9 and single hyphens — write `seen`'],
  },
  {
    mistake: 'an id with an underscore',
    write: ':::slide{#first_seen minutes=2}\n- Seen\n:::',
    says: [
      'schema 11:10 `id` in `:::slide` has other signs than a–z, 0–9 and single hyphens — write `first-seen`',
    ],
  },
  {
    mistake: 'an id with Danish letters',
    write: ':::slide{#første minutes=2}\n- Seen\n:::',
    says: [
      'schema 11:10 `id` in `:::slide` has other signs than a–z, 0–9 and single hyphens — write `foerste`, in every language',
    ],
  },
  {
    mistake: 'an Arabic id',
    write: ':::slide{#مرحبا minutes=2}\n- Seen\n:::',
    says: [
      'schema 11:10 `id` in `:::slide` has other signs than a–z, 0–9 and single hyphens — use small Latin letters, the same id in every language: `short-id`',
    ],
  },
  {
    mistake: 'an id of two words',
    write: ':::slide{#first seen minutes=2}\n- Seen\n:::',
    says: [
      'braces 11:17 `seen` stands alone in the braces — an id has hyphens in place of spaces: `#first-seen`',
    ],
  },
  {
    mistake: 'a point for the sign of the id',
    write: ':::slide{.seen minutes=2}\n- Seen\n:::',
    says: ['braces 11:10 `.seen` begins with a point — an id begins with `#`: `#seen`'],
  },
  {
    mistake: 'something that a slide does not have',
    write: ':::slide{#seen minutes=2 color=red}\n- Seen\n:::',
    says: ['schema 11:26 `color` is not a key of `:::slide` — use one of: id, minutes, figure'],
  },
  {
    mistake: 'a question without an id',
    write:
      ':::question\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'schema 11:1 `:::question` has no id — write `:::question{#short-id}`, with the same id in every language',
    ],
  },
  {
    mistake: 'a misspelt level',
    write:
      ':::question{#look-up objective=welcome level=aply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['schema 11:40 `level` in `:::question` has the unknown value `aply` — did you mean `apply`?'],
  },
  {
    mistake: 'a level with a capital',
    write:
      ':::question{#look-up objective=welcome level=Apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['schema 11:40 `level` in `:::question` has the unknown value `Apply` — did you mean `apply`?'],
  },
  {
    mistake: 'no points',
    write:
      ':::question{#look-up objective=welcome points=0 level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['schema 11:40 `points` in `:::question` is too small — write at least 1'],
  },
  {
    mistake: 'points in words',
    write:
      ':::question{#look-up objective=welcome points=two level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['schema 11:40 `points` in `:::question` should be a whole number from 1 — write it like `2`'],
  },
  {
    mistake: 'an unknown type',
    write:
      ':::question{#look-up objective=welcome type=essay level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'schema 11:40 `type` in `:::question` has the unknown value `essay` — use one of: single, multiple, spot, order, match, classify, numeric, blanks, reflection',
    ],
  },
  {
    mistake: 'a misspelt objective',
    write:
      ':::question{#look-up objective=welcom level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: ['objectives-are-tested 11:1 the lesson has no objective `welcom` — did you mean `welcome`?'],
  },
  {
    mistake: 'no objective',
    write:
      ':::question{#look-up level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'objectives-are-tested 5:5 warning: no question tests the objective `welcome` — write one, or give `objective=welcome` to a question that does',
      'question-aim 11:1 warning: the question `look-up` does not say which objective it tests — add `objective=` with an id from the top of the file',
    ],
  },
  {
    mistake: 'three slips at once',
    write:
      ':::question{#look-up objektive=welcome level=aply points=0}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'schema 11:22 `objektive` is not a key of `:::question` — did you mean `objective`?',
      'schema 11:40 `level` in `:::question` has the unknown value `aply` — did you mean `apply`?',
      'schema 11:51 `points` in `:::question` is too small — write at least 1',
    ],
  },
  {
    mistake: 'half a point',
    write:
      ':::question{#look-up objective=welcome level=apply points=1.5}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['schema 11:52 `points` in `:::question` should be a whole number from 1 — write it like `2`'],
  },
  {
    mistake: 'fewer points than none',
    write:
      ':::question{#look-up objective=welcome level=apply points=-1}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['schema 11:52 `points` in `:::question` should be a whole number from 1 — write it like `2`'],
  },
  {
    mistake: 'pretest with a value',
    write:
      ':::question{#look-up objective=welcome level=apply pretest=yes}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['schema 11:52 `pretest` in `:::question` takes no value — write `pretest` alone, or take it out'],
  },
  {
    mistake: 'a colon and a space for the equals sign',
    write:
      ':::question{#look-up objective=welcome level: understand}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['braces 11:40 `level: understand` has a colon — write `level=understand`'],
  },
  {
    mistake: 'a level without a value',
    write:
      ':::question{#look-up objective=welcome level}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: [
      'schema 11:40 `level` in `:::question` has no value — use one of: remember, understand, apply, analyse, evaluate, create',
    ],
  },
  {
    mistake: 'two ids',
    write:
      ':::question{#look-up #look-down level=apply objective=welcome}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['braces 11:22 `:::question` has two ids, `look-up` and `look-down` — keep one of them'],
  },
  {
    mistake: 'two levels',
    write:
      ':::question{#look-up level=apply objective=welcome level=create}\nA customer comes in. What first?\n\n- [x] Look up\n  > Being seen already counts as half served.\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n:::',
    as: 'question',
    says: ['braces 11:52 `level` stands twice in the braces of `:::question` — keep one of them'],
  },
  {
    mistake: 'an id and an id by its name',
    write: ':::slide{#seen id=heard minutes=2}\n- Seen\n:::',
    says: ['braces 11:16 `:::slide` has two ids, `seen` and `heard` — keep one of them'],
  },
];
