import type { Mistake } from './mistake.ts';

/** Files that are missing, misspelt or in the wrong place. */
export const files: readonly Mistake[] = [
  {
    mistake: 'a file of Markdown',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/goodbye.md',
    says: ['page-path 1:1 the file is not a page of the course — rename it to end in `.mdx`'],
  },
  {
    mistake: 'a misspelt folder',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meating/welcome.mdx',
    says: [
      'pages-are-listed 1:1 the lesson `meating/welcome` is not in `content/course.yml` — rename it to `meeting/welcome`, or add it there',
    ],
  },
  {
    mistake: 'a lesson that the course does not name',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/goodbye.mdx',
    says: [
      'pages-are-listed 1:1 the lesson `meeting/goodbye` is not in `content/course.yml` — add it there, or write `draft: true` at its top while it is in progress',
    ],
  },
  {
    mistake: 'a module that the course does not name',
    write: '---\ntitle: Goodbye\ndescription: What the page is about.\n---\n\nSome text.\n',
    as: 'file',
    path: 'content/docs/en/leaving/index.mdx',
    says: [
      'pages-are-listed 1:1 the module `leaving` is not in `content/course.yml` — add it there, or move the folder out of the course',
    ],
  },
  {
    mistake: 'a capital in the name',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/Welcome.mdx',
    says: [
      'pages-are-listed 1:1 the lesson `meeting/Welcome` is not in `content/course.yml` — rename it to `meeting/welcome`, or add it there',
    ],
  },
  {
    mistake: 'a space in the name',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/on the phone.mdx',
    says: [
      'pages-are-listed 1:1 the name `on the phone` has other signs than a–z, 0–9 and single hyphens — rename it: write `on-the-phone`',
    ],
  },
  {
    mistake: 'an unknown language',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/eng/meeting/welcome.mdx',
    says: ['page-path 1:1 `eng` is not a locale of `content/course.yml` — did you mean `en`?'],
  },
  {
    mistake: 'a file above the languages',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/welcome.mdx',
    says: [
      'page-path 1:1 the file is not a page of the course — pages are `<locale>/<page>.mdx`, `<locale>/<module>/index.mdx` and `<locale>/<module>/<lesson>.mdx`',
    ],
  },
  {
    mistake: 'a file too deep',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#nod objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/extra/more.mdx',
    says: [
      'page-path 1:1 the file is not a page of the course — pages are `<locale>/<page>.mdx`, `<locale>/<module>/index.mdx` and `<locale>/<module>/<lesson>.mdx`',
    ],
  },
  {
    mistake: 'a term without a definition',
    write:
      '---\ntitle: Glossary\ndescription: What the page is about.\n---\n\n## Touchpoint [#touchpoint]\n\n## Next [#next]\n\nA moment.\n',
    as: 'file',
    path: 'content/docs/en/glossary.mdx',
    says: ['glossary 6:1 the term `Touchpoint` has no definition — write one or two sentences under it'],
  },
  {
    mistake: 'a term twice',
    write:
      '---\ntitle: Glossary\ndescription: What the page is about.\n---\n\n## Touchpoint [#touchpoint]\n\nA moment.\n\n## touchpoint [#next]\n\nA moment.\n',
    as: 'file',
    path: 'content/docs/en/glossary.mdx',
    says: [
      'glossary 10:1 the term `touchpoint` stands twice — keep one of the two (see content/docs/en/glossary.mdx:6:1)',
    ],
  },
  {
    mistake: 'a copy of a lesson',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\nSome text.\n\n:::question{level=apply #look-up objective=welcome}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/welcome - Copy.mdx',
    says: [
      'pages-are-listed 1:1 `meeting/welcome - Copy` is not in `content/course.yml`, and looks like a copy of `meeting/welcome` — is it a copy? Then delete it, else give it a name and an entry of its own',
    ],
  },
  {
    mistake: 'a copy of a lesson with a number',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\nSome text.\n\n:::question{level=apply #look-up objective=welcome}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    path: 'content/docs/en/meeting/welcome (1).mdx',
    says: [
      'pages-are-listed 1:1 `meeting/welcome (1)` is not in `content/course.yml`, and looks like a copy of `meeting/welcome` — is it a copy? Then delete it, else give it a name and an entry of its own',
    ],
  },
  {
    mistake: 'a copy of a module',
    write: '---\ntitle: A\ndescription: B.\n---\n\nText\n',
    as: 'file',
    path: 'content/docs/en/meeting - Copy/index.mdx',
    says: [
      'pages-are-listed 1:1 `meeting - Copy` is not in `content/course.yml`, and looks like a copy of `meeting` — is it a copy? Then delete it, else give it a name and an entry of its own',
    ],
  },
];
