import type { Mistake } from './mistake.ts';

/** Citations, terms and links. */
export const references: readonly Mistake[] = [
  {
    mistake: 'a misspelt term',
    write: 'A :term[touchpoint]{#toucpoint}.',
    says: [
      'terms-are-known 11:3 `content/docs/en/glossary.mdx` has no term `toucpoint` — did you mean `touchpoint`?',
    ],
  },
  {
    mistake: 'an unknown term',
    write: 'A :term[lamp]{#lamp}.',
    says: [
      'terms-are-known 11:3 `content/docs/en/glossary.mdx` has no term `lamp` — add a heading `## … [#lamp]` there, or correct the id',
    ],
  },
  {
    mistake: 'a term without an id',
    write: 'A :term[touchpoint].',
    says: [
      'schema 11:3 `:term` has no id — write `:term[…]{#touchpoint}`, with the same id in every language',
    ],
  },
  {
    mistake: 'a term without words',
    write: 'A :term[]{#touchpoint}.',
    says: [
      'term-label 11:3 a term has no words to read — write them in square brackets: `:term[…]{#touchpoint}`',
    ],
  },
  {
    mistake: 'an unknown source',
    write: 'So they say :source[]{#smith-2001}.',
    says: [
      'sources-are-known 11:13 `content/sources.yml` has no source `smith-2001` — did you mean `smith-2000`?',
    ],
  },
  {
    mistake: 'another unknown source',
    write: 'So they say :source[]{#ambady-rosenthal-1993}.',
    says: [
      'sources-are-known 11:13 `content/sources.yml` has no source `ambady-rosenthal-1993` — add the work there, or correct the id',
    ],
  },
  {
    mistake: 'a source in square brackets',
    write: 'So they say :source[smith-2000].',
    says: [
      'schema 11:13 `:source` has no id — write `:source[]{#smith-2000}`, with the same id in every language',
    ],
  },
  {
    mistake: 'a space in a citation',
    write: 'So they say :source []{#smith-2000}.',
    says: [
      'syntax 11:23 `:source []` before `{#smith-2000}` has a space in it — write `:source[]{#smith-2000}`',
    ],
  },
  {
    mistake: 'two colons for a citation',
    write: 'So they say ::source[]{#smith-2000}.',
    says: [
      'syntax 11:23 `::source[]` before `{#smith-2000}` has two colons — write `:source[]{#smith-2000}`',
    ],
  },
  {
    mistake: 'a capital in a citation',
    write: 'So they say :Source[]{#smith-2000}.',
    says: ['block-name 11:13 `:Source` is not a block of this course — did you mean `source`?'],
  },
  {
    mistake: 'a link to a file that is not there',
    write: '[Next](goodbye.mdx)',
    says: [
      'links-lead-somewhere 11:1 the link `goodbye.mdx` leads to no file of the course — link to a file of the course that ends in `.mdx`, or write the whole address with `https://`',
    ],
  },
  {
    mistake: 'a link with a misspelt file',
    write: '[Next](welcom.mdx)',
    says: [
      'links-lead-somewhere 11:1 the link `welcom.mdx` leads to no file of the course — did you mean `welcome.mdx`?',
    ],
  },
  {
    mistake: 'a link without the ending',
    write: '[Next](../meeting/welcome)',
    says: [
      'links-lead-somewhere 11:1 the link `../meeting/welcome` leads to no file of the course — did you mean `welcome.mdx`?',
    ],
  },
  {
    mistake: 'a link to a folder',
    write: '[Next](../meeting/)',
    says: [
      'links-lead-somewhere 11:1 the link `../meeting/` leads to no file of the course — did you mean `index.mdx`?',
    ],
  },
  {
    mistake: 'a link to Markdown',
    write: '[Next](../meeting/welcome.md)',
    says: [
      'links-lead-somewhere 11:1 the link `../meeting/welcome.md` leads to no file of the course — did you mean `welcome.mdx`?',
    ],
  },
  {
    mistake: 'a link with a slash',
    write: '[Next](/en/meeting/welcome/)',
    says: [
      'links-lead-somewhere 11:1 the link `/en/meeting/welcome/` begins with a slash — write the path from this file to the other, such as `../meeting/index.mdx`',
    ],
  },
  {
    mistake: 'a link to a heading that is not there',
    write: '[Next](#first-second)',
    says: [
      'links-lead-somewhere 11:1 `content/docs/en/meeting/welcome.mdx` has no heading `#first-second` — did you mean `first-seconds`?',
    ],
  },
  {
    mistake: 'a link to a term that is not there',
    write: '[Next](../glossary.mdx#lamp)',
    says: [
      'links-lead-somewhere 11:1 `content/docs/en/glossary.mdx` has no heading `#lamp` — use one of: touchpoint',
    ],
  },
  {
    mistake: 'an empty link',
    write: '[Next]()',
    says: ['links-lead-somewhere 11:1 the link leads nowhere — write an address between the round brackets'],
  },
  {
    mistake: 'a web address without https',
    write: '[Next](www.example.com)',
    says: [
      'links-lead-somewhere 11:1 the link `www.example.com` leads to no file of the course — link to a file of the course that ends in `.mdx`, or write the whole address with `https://`',
    ],
  },
  {
    mistake: 'a space in a link',
    write: '[Next] (welcome.mdx)',
    says: ['link-form 11:1 `[Next] (welcome.mdx)` has a space in the link — write `[Next](welcome.mdx)`'],
  },
  {
    mistake: 'a space in an address',
    write: '[Next](my welcome.mdx)',
    says: [
      'link-form 11:6 the address `(my welcome.mdx)` has a space — write `%20` for it, or rename the file',
    ],
  },
  {
    mistake: 'brackets the wrong way round',
    write: '(Next)[welcome.mdx]',
    says: [
      'link-form 11:1 `(Next)[welcome.mdx]` has its brackets the wrong way round — write `[text](address)`',
    ],
  },
  {
    mistake: 'a link by a name that nobody gave',
    write: '[Next][welcome]',
    says: [
      'link-form 11:1 `[Next][welcome]` leads nowhere — write the address in round brackets: `[text](address)`',
    ],
  },
  {
    mistake: 'a link that is not closed',
    write: '[Next](welcome.mdx#first-seconds explains.',
    says: [
      'link-form 11:1 the link `[Next](welcome.mdx#first-seconds` is not closed — write `[Next](welcome.mdx#first-seconds)`',
    ],
  },
  {
    mistake: 'a link that is not closed, before brackets',
    write: '[Next](welcome.mdx, see it (or not).',
    says: ['link-form 11:1 the link `[Next](welcome.mdx` is not closed — write `[Next](welcome.mdx)`'],
  },
  {
    mistake: 'a link to the web that is not closed',
    write: '[Next](https://example.com/next explains.',
    says: [
      'link-form 11:1 the link `[Next](…` is not closed, or there is a space in its address — write `)` behind the address, and `%20` for a space in it',
    ],
  },
];
