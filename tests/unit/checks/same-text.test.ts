import { describe, expect, test } from 'vitest';

import { linksMatch } from '../../../src/checks/links-match.ts';
import { sectionsMatch } from '../../../src/checks/sections-match.ts';
import { slidesMatch } from '../../../src/checks/slides-match.ts';
import { sourcesMatch } from '../../../src/checks/sources-match.ts';
import type { CourseFiles } from '../../../src/course/course-files.ts';
import { findingsOf, shortLine } from '../course/support/check.ts';
import { lessonWith, page } from '../course/support/small-course.ts';
import { inBoth } from './support/texts.ts';
import { danish, fourLanguages, said, twoLanguages } from './support/two-languages.ts';

const english = 'content/docs/en/meeting/welcome.mdx';
const cite = ':source[]{#smith-2000}';
const local = (text: string): string => `:::local{checked=2026-11-01}\n${text}\n:::`;

describe('sources match', () => {
  test('wherever and however often they are cited', () => {
    expect(
      said(sourcesMatch, inBoth(`One ${cite}. Two ${cite}.`, `En.\n\n## To [#two]\n\nTo ${cite}.`)),
    ).toEqual([]);
  });

  test('one that is missing is said at the section, with the place in the original', () => {
    expect(said(sourcesMatch, inBoth(`One ${cite}. Two ${cite}.`, 'En. To.'))).toEqual([
      `sources-match 9:1 the page does not cite \`smith-2000\`, and its original does — cite it here with \`:source[]{#smith-2000}\`, or take it out there (see ${english}:11:5)`,
    ]);
  });

  test('one too many is said at its place, with the section of the original', () => {
    expect(said(sourcesMatch, inBoth('One.', `En ${cite}.`))).toEqual([
      `sources-match 11:4 the page cites \`smith-2000\`, and its original does not — take it out here, or cite it there too (see ${english}:9:1)`,
    ]);
  });

  test('on the pages around the lessons too, at their top when there is no heading', () => {
    expect(said(sourcesMatch, twoLanguages({ 'content/docs/da/about.mdx': page('Om') }))).toEqual([
      'sources-match content/docs/da/about.mdx:1:1 the page does not cite `smith-2000`, and its original does — cite it here with `:source[]{#smith-2000}`, or take it out there (see content/docs/en/about.mdx:6:25)',
    ]);
  });

  test('the rules of one country have works of their own', () => {
    expect(said(sourcesMatch, inBoth(local('The law.'), local(`Loven ${cite}.`)))).toEqual([]);
    expect(said(sourcesMatch, inBoth(local('The law.'), `${local('Loven.')}\n\nEn ${cite}.`))).toHaveLength(
      1,
    );
  });

  test('a misspelt id is said by its own rule', () => {
    expect(said(sourcesMatch, inBoth(`One ${cite}.`, 'En :source[]{#smith-200}.'))).toEqual([]);
  });
});

describe('links match', () => {
  const link = (url: string): string => `[x](${url})`;
  const advice = 'link to the same pages and headings in every language';

  test('however their path is written', () => {
    expect(said(linksMatch, inBoth(link('#first-seconds'), link('./welcome.mdx#first-seconds')))).toEqual([]);
  });

  test('a changed one names both targets', () => {
    expect(said(linksMatch, inBoth(link('../about.mdx'), link('../glossary.mdx#touchpoint')))).toEqual([
      `links-match 11:1 the link leads to \`glossary.mdx#touchpoint\`, and to \`about.mdx\` in the source language — ${advice} (see ${english}:11:1)`,
    ]);
    expect(said(linksMatch, inBoth(link('../glossary.mdx#touchpoint'), link('../glossary.mdx')))).toEqual([
      `links-match 11:1 the link leads to \`glossary.mdx\`, and to \`glossary.mdx#touchpoint\` in the source language — ${advice} (see ${english}:11:1)`,
    ]);
  });

  test('one that is missing, and one too many', () => {
    expect(said(linksMatch, inBoth(`Text ${link('../about.mdx')}.`, 'Tekst.'))).toEqual([
      `links-match 9:1 the page does not link to \`about.mdx\`, and its original does — ${advice} (see ${english}:11:6)`,
    ]);
    expect(said(linksMatch, inBoth('Text.', `Tekst ${link('../about.mdx')}.`))).toEqual([
      `links-match 11:7 the page links to \`about.mdx\`, and its original does not — ${advice} (see ${english}:9:1)`,
    ]);
  });

  test('one that leads nowhere is said by its own rule', () => {
    expect(said(linksMatch, inBoth(link('../about.mdx'), link('../abuot.mdx')))).toEqual([]);
  });

  test('the rules of one country have links of their own', () => {
    expect(said(linksMatch, inBoth(local('The law.'), local(link('../about.mdx'))))).toEqual([]);
  });
});

describe('sections match', () => {
  const text =
    'One.\n\nTwo.\n\n- a\n- b\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n:::note\nA note.\n\nIts end.\n:::';
  const says = (from: string, to: string): readonly string[] => {
    expect(text).toContain(from);
    return said(sectionsMatch, inBoth(text, text.replace(from, to)));
  };
  const at = `(see ${english}:9:1)`;

  test('in what they are made of, not in their words', () => {
    expect(says('- a\n- b', '* et\n* to, og\n  mere')).toEqual([]);
  });

  test.each([
    [
      '- b',
      '',
      `9:1 the section \`first-seconds\` has 1 list item, and 2 in the source language — see what is missing here ${at}`,
    ],
    [
      '- b',
      '- b\n  - c',
      `9:1 the section \`first-seconds\` has 3 list items, and 2 in the source language — see what is told twice here, or is missing there ${at}`,
    ],
    [
      '| 1 | 2 |',
      '',
      `9:1 the section \`first-seconds\` has 1 row of a table, and 2 in the source language — see what is missing here ${at}`,
    ],
    [
      ':::note\nA note.\n\nIts end.\n:::',
      '',
      `9:1 the section \`first-seconds\` has 0 notes, and 1 in the source language — see what is missing here ${at}`,
    ],
    [
      'Two.\n\n',
      '',
      `9:1 warning: the section \`first-seconds\` has 1 paragraph, and 2 in the source language — see what is missing here ${at}`,
    ],
  ])('%j is not %j', (from, to, line) => {
    expect(says(from, to)).toEqual([`sections-match ${line}`]);
  });

  test('before the first heading too, and on the pages around the lessons', () => {
    const about = page('Om', '- En\n- To\n');
    const files = twoLanguages({
      'content/docs/en/about.mdx': page('About', '- One\n'),
      'content/docs/da/about.mdx': about,
    });
    expect(said(sectionsMatch, files)).toEqual([
      'sections-match content/docs/da/about.mdx:1:1 the text before the first heading has 2 list items, and 1 in the source language — see what is told twice here, or is missing there (see content/docs/en/about.mdx:1:1)',
    ]);
  });

  test('blocks are no text, and the rules of one country are free', () => {
    expect(said(sectionsMatch, inBoth('One.', `En.\n\n${local('Loven.\n\n- a\n- b')}`))).toEqual([]);
    const slide = (lines: string): string =>
      `One.\n\n::::slide{#seen minutes=2}\n${lines}\n\n:::notes\nSay it.\n:::\n::::\n\nTwo.`;
    expect(said(sectionsMatch, inBoth(slide('- a'), slide('- a\n- b')))).toEqual([]);
    expect(said(sectionsMatch, inBoth(slide('- a'), `${slide('- a')}\n\n- b`))).toHaveLength(1);
  });

  test('Arabic may divide a paragraph, and leaves none out', () => {
    const inArabic = (original: string, translated: string): CourseFiles =>
      fourLanguages({
        [english]: lessonWith(original),
        [danish]: lessonWith(original),
        [english.replace('/en/', '/ar/')]: lessonWith(translated),
      });
    expect(said(sectionsMatch, inArabic('One. Two.', 'واحد.\n\nاثنان.'))).toEqual([]);
    expect(said(sectionsMatch, inArabic('One.\n\nTwo.', 'واحد.'))).toHaveLength(1);
  });
});

describe('slides match', () => {
  const slide =
    '::::slide{#seen minutes=2}\nSeen.\n\n- One\n- Two\n\n:::notes\n- **Say:** so\n- **Ask:** why\n:::\n::::';
  const at = `(see ${english}:11:1)`;

  test.each([
    [
      'minutes=2',
      'minutes=1',
      `has 1 minute, and 2 in the source language — write the same number in every language ${at}`,
    ],
    ['\n- Two', '', `has 2 lines, and 3 in the source language — see what is missing here ${at}`],
    [
      '\n- **Ask:** why',
      '',
      `has 1 point in its notes, and 2 in the source language — see what is missing here ${at}`,
    ],
  ])('%j is not %j', (from, to, line) => {
    expect(slide).toContain(from);
    expect(said(slidesMatch, inBoth(slide, slide.replace(from, to)))).toEqual([
      `slides-match 11:1 the slide \`seen\` ${line}`,
    ]);
  });

  test('in their lines, not in their words', () => {
    expect(said(slidesMatch, inBoth(slide, slide.replace('One', 'En').replace('Seen', 'Set')))).toEqual([]);
  });
});

describe('a mistake in the source language', () => {
  test.each([
    ['bullets that make no list', '• One\n• Two', '- En\n- To', 'list-line 11:1'],
    ['a fixed space behind the hyphen', '-\u00a0One\n-\u00a0Two', '- En\n- To', 'list-line 11:1'],
    ['a fixed space behind ##', '##\u00a0Two [#two]', '## To [#two]', 'heading 11:1'],
    ['a link that is not closed', '[One](welcome.mdx Two', '[En](welcome.mdx) To', 'link-form 11:1'],
  ])('is said there and not at its translations: %s', (_mistake, one, other, start) => {
    // The Danish lesson has the English words around its text.
    const found = findingsOf(inBoth(one, other)).filter(({ rule }) => rule !== 'pages-speak-their-language');
    const says = found.map((finding) => shortLine(finding, english));
    expect(says.map((line) => line.slice(0, start.length))).toEqual([start]);
  });
});
