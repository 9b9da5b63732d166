import type { Mistake } from './mistake.ts';

/** The lines between `---` at the top of a page. */
export const frontmatter: readonly Mistake[] = [
  {
    mistake: 'no frontmatter',
    write:
      '## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'frontmatter 1:1 the page has no frontmatter — begin with `---`, then `title:` and `description:`, then `---`',
    ],
  },
  {
    mistake: 'no first line',
    write:
      'title: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'frontmatter 1:1 the frontmatter does not begin on the first line — make `---` the first line of the file',
    ],
  },
  {
    mistake: 'an empty line before it',
    write:
      '\n---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'frontmatter 1:1 the frontmatter does not begin on the first line — make `---` the first line of the file',
    ],
  },
  {
    mistake: 'no last line',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['frontmatter 1:1 the frontmatter at the top is not closed — end it with a line `---`'],
  },
  {
    mistake: 'four hyphens',
    write:
      '----\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n----\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['frontmatter 1:1 the frontmatter at the top is not closed — end it with a line `---`'],
  },
  {
    mistake: 'an empty file',
    write: '',
    as: 'file',
    says: [
      'frontmatter 1:1 the page has no frontmatter — begin with `---`, then `title:` and `description:`, then `---`',
    ],
  },
  {
    mistake: 'a colon in the title',
    write:
      '---\ntitle: Welcome: the start\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:8 `title: Welcome: the start` has a second colon in its text — put the whole text behind the colon in quotation marks: `"…"`',
    ],
  },
  {
    mistake: 'a quotation mark that is not closed',
    write:
      '---\ntitle: "A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:8 the quotation marks of `title: "A welcome` do not stand around the whole text — put `"` before and behind it, and use “ ” inside',
    ],
  },
  {
    mistake: 'a quotation in the title',
    write:
      '---\ntitle: "Hi" says a lot\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:13 the quotation marks of `title: "Hi" says a lot` do not stand around the whole text — put `"` before and behind it, and use “ ” inside',
    ],
  },
  {
    mistake: 'a tab',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n\t- id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['yaml 5:1 the line is indented with a tab — use spaces'],
  },
  {
    mistake: 'a number for a title',
    write:
      '---\ntitle: 2026\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 2:1 `title` in the frontmatter of a lesson should be a text — put it in quotation marks: `"2026"`',
    ],
  },
  {
    mistake: 'an empty title',
    write:
      '---\ntitle:\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 2:1 `title` in the frontmatter of a lesson is empty — write a text; a text that begins with `#` needs quotation marks',
    ],
  },
  {
    mistake: 'a title that is a remark',
    write:
      '---\ntitle: # one\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 2:1 `title` in the frontmatter of a lesson is empty — write a text; a text that begins with `#` needs quotation marks',
    ],
  },
  {
    mistake: 'a title that begins with a star',
    write:
      '---\ntitle: *A* welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:12 the text `*A* welcome` begins with `*`, which has a meaning of its own here — put the whole text behind the colon in quotation marks: `"…"`',
    ],
  },
  {
    mistake: 'a title that begins with a bracket',
    write:
      '---\ntitle: [A] welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:12 the text `[A] welcome` begins with `[`, which has a meaning of its own here — put the whole text behind the colon in quotation marks: `"…"`',
    ],
  },
  {
    mistake: 'a title that begins with an ampersand',
    write:
      '---\ntitle: &more welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:14 the text `&more welcome` begins with `&`, which has a meaning of its own here — put the whole text behind the colon in quotation marks: `"…"`',
    ],
  },
  {
    mistake: 'a title that begins with an at sign',
    write:
      '---\ntitle: @home\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:8 the text `@home` begins with `@`, which has a meaning of its own here — put the whole text behind the colon in quotation marks: `"…"`',
    ],
  },
  {
    mistake: 'no title',
    write:
      '---\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['schema 2:1 `title` in the frontmatter of a lesson is missing — add `title: …` with a text'],
  },
  {
    mistake: 'two titles',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\ntitle: Another\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['yaml 7:1 `title: Another` repeats a key — keep one of the two'],
  },
  {
    mistake: 'a misspelt key',
    write:
      '---\ntitel: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['schema 2:1 `titel` is not a key of the frontmatter of a lesson — did you mean `title`?'],
  },
  {
    mistake: 'an unknown key',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\nsidebar: 3\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 7:1 `sidebar` is not a key of the frontmatter of a lesson — use one of: title, description, objectives, concepts, draft',
    ],
  },
  {
    mistake: 'no space behind the colon',
    write:
      '---\ntitle:A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['yaml 2:1 there is no space behind the colon in `title:A welcome` — write `title: A welcome`'],
  },
  {
    mistake: 'a wrong indentation',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n   text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 6:1 `text: Perform a welcome` does not begin in the same column as the lines it belongs to — give it as many spaces as they have',
    ],
  },
  {
    mistake: 'objectives as a text',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives: welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['schema 4:1 `objectives` in the frontmatter of a lesson should be a list — write `[welcome]`'],
  },
  {
    mistake: 'objectives without ids',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 5:5 `objectives[1]` in the frontmatter of a lesson should be keys with values — write `key: value` on lines of their own, not a text alone',
    ],
  },
  {
    mistake: 'no objectives',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives: []\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 4:1 `objectives` in the frontmatter of a lesson is empty — write something, or take the key out',
    ],
  },
  {
    mistake: 'an objective with a capital',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: Welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 5:5 `objectives[1].id` in the frontmatter of a lesson has other signs than a–z, 0–9 and single hyphens — write `welcome`',
    ],
  },
  {
    mistake: 'a misspelt key of an objective',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    txt: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 6:5 `txt` is not a key of `objectives[1]` in the frontmatter of a lesson — did you mean `text`?',
    ],
  },
  {
    mistake: 'an objective twice',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n  - id: welcome\n    text: again\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'objective-id 7:5 the objective id `welcome` is used twice — give one of them another id (see content/docs/en/meeting/welcome.mdx:5:5)',
    ],
  },
  {
    mistake: 'an objective without a question',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n  - id: ending\n    text: End well\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'objectives-are-tested 7:5 warning: no question tests the objective `ending` — write one, or give `objective=ending` to a question that does',
    ],
  },
  {
    mistake: 'concepts that are none',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\nconcepts: [S21, 4.3]\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 7:12 `concepts[1]` in the frontmatter of a lesson is not a concept — write it like `S1.24`',
      'schema 7:17 `concepts[2]` in the frontmatter of a lesson should be a text — put it in quotation marks: `"4.3"`',
    ],
  },
  {
    mistake: 'draft: yes',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\ndraft: yes\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'schema 7:1 `draft` in the frontmatter of a lesson should be `true` or `false` — write `true` or `false`',
    ],
  },
  {
    mistake: 'a draft that the course names',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\ndraft: true\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'pages-are-listed 7:1 the lesson is a draft, and `content/course.yml` names it — take `draft: true` out when it is finished, or take the lesson out of `content/course.yml`',
    ],
  },
  {
    mistake: 'BOM, line ends of Windows and a placeholder',
    write:
      '\ufeff---\r\ntitle: A welcome\r\ndescription: What a welcome says.\r\nobjectives:\r\n  - id: welcome\r\n    text: Perform a welcome\r\n---\r\n\r\n## The first seconds [#first-seconds]\r\n\r\n:::question{#look-up objective=welcome level=apply}\r\nA customer comes in. What first?\r\n\r\n- [ ] Look away\r\n  > It may feel polite, but it says the opposite.\r\n- [x] Look up\r\n  > Being seen already counts as half served.\r\n:::\r\n\r\nDear {customer}\r\n',
    as: 'file',
    says: [
      'plain-braces 20:6 `{customer}` stands in curly braces, which is taken for program code — write `\\{customer\\}`, or use square brackets',
    ],
  },
  {
    mistake: 'a number sign in a title',
    write:
      '---\ntitle: First impressions #1\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 2:8 `#1` in `title` is dropped, since `#` behind a space begins a remark — put the whole text in quotation marks: `"First impressions #1"`',
    ],
  },
  {
    mistake: 'a number sign in an objective',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome # as ever\n    text: Welcome guest # 1 and the rest\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: [
      'yaml 6:11 `# 1 and the rest` in `text` is dropped, since `#` behind a space begins a remark — put the whole text in quotation marks: `"Welcome guest # 1 and the rest"`',
    ],
  },
  {
    mistake: 'concepts without a closing bracket',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nobjectives:\n  - id: welcome\n    text: Perform a welcome\nconcepts: [S0.11, S4.21\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['yaml 7:11 `[S0.11, S4.21` is not closed — end it with `]`'],
  },
  {
    mistake: 'concepts without a closing bracket before the objectives',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nconcepts: [S0.11, S4.21\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['yaml 4:11 `[S0.11, S4.21` is not closed — end it with `]`'],
  },
  {
    mistake: 'concepts without an opening bracket',
    write:
      '---\ntitle: A welcome\ndescription: What a welcome says.\nconcepts: S0.11, S4.21]\nobjectives:\n  - id: welcome\n    text: Perform a welcome\n---\n\n## The first seconds [#first-seconds]\n\n:::question{#look-up objective=welcome level=apply}\nA customer comes in. What first?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::\n',
    as: 'file',
    says: ['schema 4:1 `concepts` in the frontmatter of a lesson should be a list — write `[S0.11, S4.21]`'],
  },
];
