import type { Mistake } from './mistake.ts';

/** Opening and closing lines of blocks. */
export const blocks: readonly Mistake[] = [
  {
    mistake: 'a question that is never closed',
    write:
      ':::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.',
    says: [
      'block-end 11:1 `:::question` is never closed and swallows what follows — add a line `:::` where it ends',
    ],
  },
  {
    mistake: 'a note that is never closed',
    write: ':::note\nHi there.',
    says: [
      'block-end 11:1 `:::note` is never closed and swallows what follows — add a line `:::` where it ends',
    ],
  },
  {
    mistake: 'a block that is never closed, at the end of the page',
    write:
      '::::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n::::\n\n:::note\nHi there.',
    says: [
      'block-end 20:1 `:::note` is never closed and swallows what follows — add a line `:::` where it ends',
    ],
  },
  {
    mistake: 'as many colons outside as inside',
    write: ':::slide{#seen minutes=2}\n- Seen\n\n:::notes\nSay it.\n:::\n:::',
    says: [
      'block-end 11:1 `:::slide` has no more colons than the `:::notes` inside it — write `::::slide` and end that block with `::::`',
    ],
  },
  {
    mistake: 'a question with as many colons as its hint',
    write:
      ':::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n\n:::hint\nWho is waiting?\n:::\n\nBeing seen helps.\n:::',
    says: [
      'block-end 11:1 `:::question` has no more colons than the `:::hint` inside it — write `::::question` and end that block with `::::`',
    ],
  },
  {
    mistake: 'an end with too few colons',
    write: '::::slide{#seen minutes=2}\n- Seen\n\n:::notes\nSay it.\n:::\n:::',
    says: [
      'block-end 17:1 `:::` has fewer colons than the `::::slide` that it ends — write `::::` (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'an end without a block',
    write: 'Text\n\n:::\n\nMore',
    says: [
      'block-end 13:1 `:::` closes a block that is not open — take it out, or write the line that opens its block',
    ],
  },
  {
    mistake: 'a space before the name',
    write: '::: note\nHi\n:::',
    says: ['block-line 11:1 there is a space in `::: note` — write `:::note`'],
  },
  {
    mistake: 'a space before the braces',
    write: ':::slide {#seen minutes=2}\n- Seen\n:::',
    says: [
      'block-line 11:9 there is a space before the braces of `:::slide` — write `:::slide{#seen minutes=2}` without the space',
    ],
  },
  {
    mistake: 'a space before the braces, and a block inside',
    write: '::::slide {#seen minutes=2}\n- Seen\n\n:::notes\nSay it.\n:::\n::::',
    says: [
      'block-line 11:10 there is a space before the braces of `::::slide` — write `::::slide{#seen minutes=2}` without the space',
    ],
  },
  {
    mistake: 'a fixed space before the braces',
    write: ':::slide\u00a0{#seen minutes=2}\n- Seen\n:::',
    says: [
      'block-line 11:9 there is a space before the braces of `:::slide` — write `:::slide{#seen minutes=2}` without the space',
    ],
  },
  {
    mistake: 'a tab behind the name',
    write: ':::note\t\nHi\n:::',
    says: [
      'block-line 11:8 an invisible sign stands behind `:::note` — delete everything behind it on the line',
    ],
  },
  {
    mistake: 'a title behind the name',
    write: ':::note Good to know\nHi\n:::',
    says: [
      'block-line 11:9 `Good to know` stands behind `:::note` on the same line — put it on the next line',
    ],
  },
  {
    mistake: 'text behind the braces',
    write: ':::slide{#seen minutes=2} Seen\n- Seen\n:::',
    says: [
      'block-line 11:27 `Seen` stands behind `:::slide{#seen minutes=2}` on the same line — put it on the next line',
    ],
  },
  {
    mistake: 'colons behind the braces',
    write: ':::slide{#seen minutes=2}:::\n- Seen\n:::',
    says: [
      'block-line 11:26 `:::` stands behind `:::slide{#seen minutes=2}` on the same line — put the colons on a line of their own, where the block ends',
    ],
  },
  {
    mistake: 'text behind the end',
    write: ':::note\nHi\n::: end',
    says: [
      'block-line 13:1 `::: end` has text behind the colons that end a block — leave only `:::` on the line',
    ],
  },
  {
    mistake: 'a capital in the name',
    write:
      ':::Question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    says: ['block-line 11:1 `:::Question` is not a block of this course — did you mean `:::question`?'],
  },
  {
    mistake: 'a misspelt name',
    write:
      ':::quesiton{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    says: ['block-line 11:1 `:::quesiton` is not a block of this course — did you mean `:::question`?'],
  },
  {
    mistake: 'a misspelt name around a hint',
    write:
      '::::quesiton{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n\n:::hint\nWho is waiting?\n:::\n::::',
    says: ['block-line 11:1 `::::quesiton` is not a block of this course — did you mean `:::question`?'],
  },
  {
    mistake: 'an unknown name',
    write: ':::video{#film}\nText\n:::',
    says: [
      'block-line 11:1 `:::video` is not a block of this course — use one of: :::question, :::hint, :::model, :::slide, :::notes, :::scenario, :::scene, :::plan, :::figure, :::local, :::ways, :::note, :::tip, :::caution, :::danger',
    ],
  },
  {
    mistake: 'no name',
    write: ':::{#film}\nText\n:::',
    says: [
      'block-line 11:1 `:::{#film}` does not say which block it opens — write it like `:::question{#id}`',
    ],
  },
  {
    mistake: 'two colons',
    write: '::slide{#seen minutes=2}\n- Seen\n::',
    says: [
      'block-line 11:1 `::slide` is written with two colons — write `:::slide{#seen minutes=2}`, and `:::` where it ends',
    ],
  },
  {
    mistake: 'one colon',
    write: ':slide{#seen minutes=2}\n- Seen\n:::',
    says: [
      'block-line 11:1 `:slide` is written with one colon — write `:::slide{#seen minutes=2}`, and `:::` where it ends',
    ],
  },
  {
    mistake: 'wide colons',
    write: '：：：note\nHi\n:::',
    says: ['block-line 11:1 `：：：` are the wide colons of another keyboard — write `:::note`'],
  },
  {
    mistake: 'three colons for a block without content',
    write: ':::modules\n:::',
    says: [
      'block-line 11:1 `:::modules` is written with 3 colons — write `::modules` on a line of its own; it holds nothing and needs no end',
    ],
  },
  {
    mistake: 'notes outside of a slide',
    write: ':::notes\nSay it.\n:::',
    says: [
      'block-place 11:1 `:::notes` stands outside `:::slide` — move it into `:::slide`, which then needs one colon more',
    ],
  },
  {
    mistake: 'a hint outside of a question',
    write: ':::hint\nThink.\n:::',
    says: [
      'block-place 11:1 `:::hint` stands outside `:::question` — move it into `:::question`, which then needs one colon more',
    ],
  },
  {
    mistake: 'a question in a list',
    write:
      '- Point\n\n  :::question{#nod objective=welcome level=apply}\n  A customer comes in. What first?\n\n  - [ ] Look away\n    > It may feel polite, but it says the opposite.\n  - [x] Look up\n    > Being seen already counts as half served.\n  :::',
    says: [
      'block-place 13:3 `:::question` stands inside a list — move it to the margin, outside of other blocks; close the block before it with `:::`',
    ],
  },
  {
    mistake: 'a question in a note',
    write:
      '::::note\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n::::',
    says: [
      'block-place 12:1 `:::question` stands inside `:::note` — move it to the margin, outside of other blocks; close the block before it with `:::`',
    ],
  },
  {
    mistake: 'a question in a slide',
    write:
      '::::slide{#seen minutes=2}\n- Seen\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n::::',
    says: [
      'block-place 14:1 `:::question` stands inside `:::slide` — move it to the margin, outside of other blocks; close the block before it with `:::`',
    ],
  },
  {
    mistake: 'a question in a quotation',
    write:
      '> :::question{#nod objective=welcome level=apply}\n> A customer comes in. What first?\n> \n> - [ ] Look away\n>   > It may feel polite, but it says the opposite.\n> - [x] Look up\n>   > Being seen already counts as half served.\n> :::',
    says: [
      'block-place 11:3 `:::question` stands inside a quotation — move it to the margin, outside of other blocks; close the block before it with `:::`',
    ],
  },
  {
    mistake: 'an empty slide',
    write: ':::slide{#seen minutes=2}\n:::',
    says: ['slide 11:1 the slide shows nothing — write two or three short points in it'],
  },
  {
    mistake: 'a slide with nothing but notes',
    write: '::::slide{#seen minutes=2}\n:::notes\nSay it.\n:::\n::::',
    says: ['slide 11:1 the slide shows nothing — write two or three short points in it'],
  },
  {
    mistake: 'a section heading in a slide',
    write: ':::slide{#seen minutes=2}\n## Seen [#seen]\n\n- One\n:::',
    says: [
      'heading 12:1 a heading stands inside `:::slide` — write `###` for the title of a slide, without an id',
    ],
  },
  {
    mistake: 'the id of another slide',
    write: ':::slide{#seen minutes=2}\n- One\n:::\n\n:::slide{#seen minutes=2}\n- Two\n:::',
    says: [
      'slide-id 15:1 the slide id `seen` is used twice — give one of them another id (see content/docs/en/meeting/welcome.mdx:11:1)',
    ],
  },
  {
    mistake: 'a slide named like one that the deck adds',
    write: ':::slide{#closing minutes=2}\n- Seen\n:::',
    says: ['slide-id 11:10 the slide id `closing` is kept for a slide that the deck adds — choose another'],
  },
  {
    mistake: 'a slide named like the one of a question',
    write: ':::slide{#question-look-up minutes=2}\n- Seen\n:::',
    says: [
      'slide-id 11:10 the slide id `question-look-up` is kept for a slide that the deck adds — choose another',
    ],
  },
  {
    mistake: 'a slide before the first section',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n:::slide{#seen minutes=2}\n- Seen\n:::\n\n## One [#one]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'slide 9:1 the slide stands before the first `##` section — move it below the heading that it belongs to',
    ],
  },
  {
    mistake: 'a note for the notes of a slide',
    write: '::::slide{#seen minutes=2}\n- Seen\n\n:::note\nSay it.\n:::\n::::',
    says: [
      'block-place 14:1 `:::note` stands inside `:::slide` — did you mean `:::notes`? What the trainer says stands there, and a note is shown to learners',
    ],
  },
  {
    mistake: 'a note for the notes of a slide with as many colons',
    write: ':::slide{#seen minutes=2}\n- Seen\n\n:::note\nSay it.\n:::\n:::',
    says: [
      'block-end 11:1 `:::slide` has no more colons than the `:::notes` inside it — write `::::slide` and end that block with `::::`',
      'block-place 14:1 `:::note` stands inside `:::slide` — did you mean `:::notes`? What the trainer says stands there, and a note is shown to learners',
    ],
  },
  {
    mistake: 'a note for the notes of a slide, with a space',
    write: '::::slide{#seen minutes=2}\n- Seen\n\n::: note\nSay it.\n:::\n::::',
    says: ['block-line 14:1 there is a space in `::: note` — write `:::notes`'],
  },
  {
    mistake: 'a slide that is never closed before a note',
    write: ':::slide{#seen minutes=2}\n- Seen\n\n:::note\nA note.\n:::',
    says: [
      'block-end 11:1 `:::slide` is never closed and swallows what follows — add a line `:::` where it ends',
    ],
  },
];
