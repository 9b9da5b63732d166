import type { Mistake } from './mistake.ts';

/** Plain text that is taken for program code, a tag or nothing at all. */
export const text: readonly Mistake[] = [
  {
    mistake: 'a placeholder in curly braces',
    write: 'Dear {customer}, sorry!',
    says: [
      'plain-braces 11:6 `{customer}` stands in curly braces, which is taken for program code — write `\\{customer\\}`, or use square brackets',
    ],
  },
  {
    mistake: 'a placeholder of two words',
    write: 'Dear {customer name}, sorry!',
    says: [
      'syntax 11:6 `{customer name}` stands in curly braces, which is taken for program code — write `\\{customer name\\}`, or use square brackets',
    ],
  },
  {
    mistake: 'three placeholders in one line',
    write: 'Dear {a}, {b c} and {d}.',
    says: [
      'plain-braces 11:6 `{a}` stands in curly braces, which is taken for program code — write `\\{a\\}`, or use square brackets',
      'syntax 11:11 `{b c}` stands in curly braces, which is taken for program code — write `\\{b c\\}`, or use square brackets',
      'plain-braces 11:21 `{d}` stands in curly braces, which is taken for program code — write `\\{d\\}`, or use square brackets',
    ],
  },
  {
    mistake: 'a heart',
    write: 'We <3 customers',
    says: ['syntax 11:4 `<3` begins with `<`, which is taken for a tag — write `\\<3`, or use words'],
  },
  {
    mistake: 'less than two minutes',
    write: 'It takes <2 minutes.',
    says: ['syntax 11:10 `<2` begins with `<`, which is taken for a tag — write `\\<2`, or use words'],
  },
  {
    mistake: 'arrows',
    write: 'a <- b <= c',
    says: [
      'syntax 11:3 `<-` begins with `<`, which is taken for a tag — write `\\<-`, or use words',
      'syntax 11:8 `<=` begins with `<`, which is taken for a tag — write `\\<=`, or use words',
    ],
  },
  {
    mistake: 'an e-mail address in angle brackets',
    write: 'Write to <help@firm.dk> now.',
    says: [
      'syntax 11:10 `<help@firm.dk>` stands in angle brackets — write it without them, or as a link `[text](address)`',
    ],
  },
  {
    mistake: 'a web address in angle brackets',
    write: 'See <https://firm.dk/help> now.',
    says: [
      'syntax 11:5 `<https://firm.dk/help>` stands in angle brackets — write it without them, or as a link `[text](address)`',
    ],
  },
  {
    mistake: 'a comment of HTML',
    write: '<!-- speaker note -->',
    says: [
      'syntax 11:1 a comment is written `<!-- … -->` — write `{/* … */}`, or use `:::notes` for speaker notes',
    ],
  },
  {
    mistake: 'a comment over two lines',
    write: 'One\n\n<!-- speaker\nnote -->\n\nTwo',
    says: [
      'syntax 13:1 a comment is written `<!-- … -->` — write `{/* … */}`, or use `:::notes` for speaker notes',
    ],
  },
  {
    mistake: 'a line break without its slash',
    write: 'One<br>two',
    says: ['syntax 11:4 `<br>` opens a tag that is not closed in its paragraph — write `<br/>`'],
  },
  {
    mistake: 'a placeholder in angle brackets',
    write: 'Hej <Kundenavn>, tak.',
    says: [
      'syntax 11:5 `<Kundenavn>` is taken for a tag, and the course has no such tag — for plain text write `\\<Kundenavn>`, or use words',
    ],
  },
  {
    mistake: 'a paragraph of HTML',
    write: '<p>Hello</p>',
    says: [
      'plain-tags 11:1 `<p>` is taken for a tag, and the course has no such tag — for plain text write `\\<p>`; allowed are <bdi> <br> <sub> <sup> <kbd> <abbr> <span>',
    ],
  },
  {
    mistake: 'a component',
    write: '<Card title="x">Hello</Card>',
    says: [
      'plain-tags 11:1 `<Card>` is taken for a tag, and the course has no such tag — for plain text write `\\<Card>`; allowed are <bdi> <br> <sub> <sup> <kbd> <abbr> <span>',
    ],
  },
  {
    mistake: 'a script',
    write: '<script>alert(1)</script>',
    says: [
      'plain-tags 11:1 `<script>` is taken for a tag, and the course has no such tag — for plain text write `\\<script>`; allowed are <bdi> <br> <sub> <sup> <kbd> <abbr> <span>',
    ],
  },
  {
    mistake: 'a bdi that is not closed',
    write: 'Ask <bdi lang="en">Noor about it.',
    says: [
      'syntax 11:5 `<bdi lang="en">` opens a tag that is not closed in its paragraph — add `</bdi>` before the paragraph ends',
    ],
  },
  {
    mistake: 'a bdi over two paragraphs',
    write: '<bdi>One\n\ntwo</bdi>',
    says: [
      'syntax 11:1 `<bdi>` opens a tag that is not closed in its paragraph — add `</bdi>` before the paragraph ends',
    ],
  },
  {
    mistake: 'a closing tag alone',
    write: 'One</bdi> two',
    says: ['syntax 11:4 `</bdi>` closes a tag that was never opened — take it out'],
  },
  {
    mistake: 'a value in curly braces in a tag',
    write: 'One <span title={name}>two</span>',
    says: [
      'plain-tags 11:5 `title` cannot stand in `<span>` this way — take it out; a tag may have `lang="…"`, `dir="…"`, `title="…"`, `class="…"`',
    ],
  },
  {
    mistake: 'a program in a tag',
    write: 'One <span onclick="alert(1)">two</span>',
    says: [
      'plain-tags 11:5 `onclick` cannot stand in `<span>` this way — take it out; a tag may have `lang="…"`, `dir="…"`, `title="…"`, `class="…"`',
    ],
  },
  {
    mistake: 'an import',
    write: "import X from './x.astro'\n\nText",
    says: [
      'page-is-text 11:1 the page imports or exports program code — take the line out; blocks such as `:::question` need no import',
    ],
  },
  {
    mistake: 'a sentence that begins with import',
    write: 'import duties are high\n\nText',
    says: [
      'syntax 11:1 the line begins with `import`, which is taken for program code — put another word first',
    ],
  },
  {
    mistake: 'a sentence that begins with export',
    write: 'export is hard\n\nText',
    says: [
      'syntax 11:1 the line begins with `export`, which is taken for program code — put another word first',
    ],
  },
  {
    mistake: 'a single brace at the end',
    write: 'One {',
    says: [
      'syntax 11:5 `{` stands in curly braces, which is taken for program code — write `\\{`, or use square brackets',
    ],
  },
  {
    mistake: 'an image without a text',
    write: '![](lamp.png)',
    says: [
      'image-alt 11:1 the image has no text for those who cannot see it — write what it shows between the square brackets: `![…](…)`',
    ],
  },
  {
    mistake: 'a footnote',
    write: 'One[^1]\n\n[^1]: Note',
    says: [
      'footnote 11:4 the page has a footnote — cite with `:source[]{#id}`, or put the remark into the text',
    ],
  },
  {
    mistake: 'a footnote that is missing',
    write: 'One[^1]',
    says: [
      'footnote 11:4 the page has a footnote — cite with `:source[]{#id}`, or put the remark into the text',
    ],
  },
  {
    mistake: 'a table without its second line',
    write: '| a | b |\n| 1 | 2 |',
    says: ['table 11:1 a table is printed as text — put a line `| --- | --- |` under its first line'],
  },
  {
    mistake: 'bold with a space',
    write: 'This is ** not bold ** here.',
    says: [
      'emphasis 11:9 warning: `**` is printed as it is — put it close to the word on both sides, without a space',
    ],
  },
  {
    mistake: 'code that is never closed',
    write: '```\ncode',
    says: [
      'code-end 11:1 a block of code is never closed and swallows what follows — end it with a line of 3 backticks',
    ],
  },
  {
    mistake: 'a direction mark',
    write: 'Ask \u200eNoor.',
    says: [
      'text-is-clean 11:5 warning: an invisible sign changes the direction of the text here — delete it, and put a foreign name into `<bdi>…</bdi>` instead',
    ],
  },
  {
    mistake: 'text from another encoding',
    write: 'KÃ¸benhavn',
    says: [
      'text-is-clean 11:2 letters are garbled here: the text was read in another encoding before it was saved — write them again, and save the file as UTF-8',
    ],
  },
  {
    mistake: 'a lost letter',
    write: 'K\ufffdbenhavn',
    says: [
      'text-is-clean 11:2 the file is not saved as UTF-8, and letters are lost — save it again with the encoding UTF-8',
    ],
  },
  {
    mistake: 'a soft hyphen',
    write: 'cus\u00adtomer',
    says: [
      'text-is-clean 11:4 warning: an invisible sign stands here, so that search does not find the word — delete it and write the word again',
    ],
  },
  {
    mistake: 'a letter of two signs',
    write: 'Ko\u0308ln',
    says: [
      'text-is-clean 11:2 warning: a letter is put together from two signs, so that search does not find the word — write the letter again on the keyboard',
    ],
  },
  {
    mistake: 'bullets of another program',
    write: 'Do this:\n• One\n• Two',
    says: [
      'list-line 12:1 the line begins with `•`, which makes no item of it: the lines become one — begin each item with a hyphen and a space: `- …`',
    ],
  },
  {
    mistake: 'bullets of another program in a slide',
    write: ':::slide{#seen minutes=2}\n▪ One\n▪ Two\n:::',
    says: [
      'list-line 12:1 the line begins with `▪`, which makes no item of it: the lines become one — begin each item with a hyphen and a space: `- …`',
    ],
  },
  {
    mistake: 'the bullet of a word processor',
    write: '\uf0b7\tOne',
    says: [
      'list-line 11:1 the line begins with a bullet of another program, which makes no item of it: the lines become one — begin each item with a hyphen and a space: `- …`',
    ],
  },
  {
    mistake: 'a bullet behind a hyphen',
    write: '- ◦ One\n- Two',
    says: [
      'list-line 11:3 an item has two signs at its beginning — take the second out: the hyphen or the number is enough',
    ],
  },
  {
    mistake: 'dashes for a list',
    write: '– One\n– Two',
    says: [
      'list-line 11:1 the line begins with `–`, which makes no item of it: the lines become one — begin each item with a hyphen and a space: `- …`',
    ],
  },
  {
    mistake: 'hyphens without a space',
    write: '-One\n-Two',
    says: [
      'list-line 11:1 a space is missing behind `-`, so that the lines become one — write `- …` with a space',
    ],
  },
  {
    mistake: 'a fixed space behind a hyphen',
    write: '- One\n-\u00a0Two',
    says: [
      'list-line 12:1 a fixed space stands behind `-`, which makes no item of the line — delete it, and type `- …` with the space bar',
    ],
  },
  {
    mistake: 'a fixed space behind a number',
    write: '1.\u00a0One\n2.\u00a0Two',
    says: [
      'list-line 11:1 a fixed space stands behind `1.`, which makes no item of the line — delete it, and type `1. …` with the space bar',
    ],
  },
  {
    mistake: 'bullets in what a question asks',
    write:
      ':::question{#look-up objective=welcome level=apply}\nA customer comes in.\n• Who?\n• Why?\n\n- [ ] Look away\n  > It may feel polite, but it says the opposite.\n- [x] Look up\n  > Being seen already counts as half served.\n:::',
    as: 'question',
    says: [
      'list-line 13:1 the line begins with `•`, which makes no item of it: the lines become one — begin each item with a hyphen and a space: `- …`',
    ],
  },
];
