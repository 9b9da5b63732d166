import type { Mistake } from './mistake.ts';

/** Headings and their ids. */
export const headings: readonly Mistake[] = [
  {
    mistake: 'an id in curly braces',
    write: '## Title {#title}',
    says: ["syntax 11:10 the heading's id is written `{#title}` — write `[#title]`"],
  },
  {
    mistake: 'an id in curly braces with a space',
    write: '## Title {# title}',
    says: ["syntax 11:10 the heading's id is written `{# title}` — write `[#title]`"],
  },
  {
    mistake: 'no id',
    write: '## Title',
    says: [
      'heading 11:1 the heading `Title` has no id — end it with an id in square brackets, the same in every language: `[#short-id]`',
    ],
  },
  {
    mistake: 'the id of another heading',
    write: '## Title [#first-seconds]',
    says: [
      'heading 11:1 the id `first-seconds` is used by two headings — give one of them another id (see content/docs/en/meeting/welcome.mdx:9:1)',
    ],
  },
  {
    mistake: 'a heading of the first level',
    write: '# Title',
    says: [
      'heading 11:1 `# Title` repeats the title of the page — begin sections with `##`; the title stands at the top of the file',
    ],
  },
  {
    mistake: 'an id with capitals and other letters',
    write: '## Title [#Første-møde]',
    says: [
      'heading 11:1 the id `Første-møde` has other signs than a–z, 0–9 and single hyphens — write `foerste-moede`, in every language',
    ],
  },
  {
    mistake: 'an Arabic id',
    write: '## Title [#مرحبا]',
    says: [
      'heading 11:1 the id `مرحبا` has other signs than a–z, 0–9 and single hyphens — use small Latin letters, the same id in every language: `short-id`',
    ],
  },
  {
    mistake: 'an id without its sign',
    write: '## Title [short-title]',
    says: [
      'heading 11:1 the heading `Title [short-title]` has no id — end it with an id in square brackets, the same in every language: `[#short-title]`',
    ],
  },
  {
    mistake: 'an id with a space',
    write: '## Title [# title]',
    says: ['heading 11:1 the id in `Title [# title]` cannot be read — write `[#title]`'],
  },
  {
    mistake: 'an id in round brackets',
    write: '## Title (#title)',
    says: ['heading 11:1 the id in `Title (#title)` cannot be read — write `[#title]`'],
  },
  {
    mistake: 'an id for a small heading',
    write: '### Title [#title]',
    says: [
      'heading 11:1 a `###` heading has no id, and `[#title]` would be printed — take it out; only `##` headings have ids',
    ],
  },
  {
    mistake: 'no space behind the signs',
    write: '##Title [#title]',
    says: ['heading 11:1 there is no space behind `##` — write `## …` with a space'],
  },
  {
    mistake: 'a line of hyphens right under a paragraph',
    write: 'Some text\n---',
    says: [
      'heading 11:1 the line `---` makes a heading of the text above it — leave an empty line before it',
    ],
  },
  {
    mistake: 'a heading in a list',
    write: '- ## Title [#title]',
    says: [
      'heading 11:3 a heading stands inside a list or quotation — move it out, or write the words in bold',
    ],
  },
  {
    mistake: 'a fixed space behind ##',
    write: '##\u00a0Next [#next]\n\nText',
    says: [
      'heading 11:1 a fixed space stands behind `##`, which makes no heading of the line — delete it, and type `## …` with the space bar',
    ],
  },
  {
    mistake: 'a fixed space behind ### in a slide',
    write: ':::slide{#seen minutes=2}\n###\u00a0Seen\n\n- One\n:::',
    says: [
      'heading 12:1 a fixed space stands behind `###`, which makes no heading of the line — delete it, and type `### …` with the space bar',
    ],
  },
];
