import { describe, expect, test } from 'vitest';

import { linksLeadSomewhere } from '../../../src/checks/links-lead-somewhere.ts';
import { pagesAreListed } from '../../../src/checks/pages-are-listed.ts';
import { questionIdsAreUnique } from '../../../src/checks/question-ids-are-unique.ts';
import { sourcesAreKnown } from '../../../src/checks/sources-are-known.ts';
import { sourcesAreUsed } from '../../../src/checks/sources-are-used.ts';
import { termsAreKnown } from '../../../src/checks/terms-are-known.ts';
import { lessonWith, page, question } from '../course/support/small-course.ts';
import { danish, said, twoLanguages } from './support/two-languages.ts';

const draft = lessonWith('Text.').replace('objectives:', 'draft: true\nobjectives:');
const draftPath = 'content/docs/da/meeting/goodbye.mdx';

describe('pages are listed', () => {
  test('a draft need not be', () => {
    expect(said(pagesAreListed, twoLanguages({ [draftPath]: draft }))).toEqual([]);
  });

  test('a module of drafts need not be', () => {
    const files = twoLanguages({
      'content/docs/da/leaving/index.mdx': '---\ntitle: Farvel\ndescription: Farvel.\n---\n\nTekst.\n',
      'content/docs/da/leaving/goodbye.mdx': draft,
    });
    expect(said(pagesAreListed, files)).toEqual([]);
  });

  test('a listed lesson is no draft, which is said at its line', () => {
    expect(said(pagesAreListed, twoLanguages({ [danish]: draft }))).toEqual([
      'pages-are-listed 4:1 the lesson is a draft, and `content/course.yml` names it — take `draft: true` out when it is finished, or take the lesson out of `content/course.yml`',
    ]);
  });
});

describe('question ids are unique', () => {
  test('in a language, not over the languages', () => {
    expect(said(questionIdsAreUnique, twoLanguages())).toEqual([]);
  });

  test('the questions that trainers try included', () => {
    const files = twoLanguages({ 'content/docs/en/trainers/questions.mdx': page('Questions', question) });
    expect(said(questionIdsAreUnique, files)).toEqual([
      'question-ids-are-unique content/docs/en/trainers/questions.mdx:6:1 another question has the id `look-up` — give one of them another id, in every language (see content/docs/en/meeting/welcome.mdx:15:1)',
    ]);
  });

  test('drafts included', () => {
    expect(said(questionIdsAreUnique, twoLanguages({ [draftPath]: draft }))).toEqual([
      'question-ids-are-unique content/docs/da/meeting/goodbye.mdx:14:1 another question has the id `look-up` — give one of them another id, in every language (see content/docs/da/meeting/welcome.mdx:15:1)',
    ]);
  });
});

describe('links lead somewhere', () => {
  const linking = (url: string): readonly string[] =>
    said(linksLeadSomewhere, twoLanguages({ [danish]: lessonWith(`[Link](${url})`), [draftPath]: draft }));

  test.each([
    'welcome.mdx',
    './welcome.mdx#first-seconds',
    '#first-seconds',
    '../index.mdx',
    '../glossary.mdx#touchpoint',
    'https://example.com/x.mdx',
    'mailto:help@example.com',
    'tel:+4512345678',
  ])('%s does', (url) => {
    expect(linking(url)).toEqual([]);
  });

  test.each([
    ['goodbye.mdx', 'the link leads to a draft, which is not published — take it out until it is'],
    [
      '../../en/meeting/welcome.mdx',
      'the link leads out of this language — link to a page below `content/docs/da/`',
    ],
    [
      'welcome.mdx#second',
      '`content/docs/da/meeting/welcome.mdx` has no heading `#second` — use one of: first-seconds',
    ],
    [
      '/da/meeting/',
      'the link `/da/meeting/` begins with a slash — write the path from this file to the other, such as `../meeting/index.mdx`',
    ],
  ])('%s does not', (url, sentence) => {
    expect(linking(url)).toEqual([`links-lead-somewhere 11:1 ${sentence}`]);
  });
});

describe('sources', () => {
  test('are not called unknown while their list cannot be read', () => {
    expect(said(sourcesAreKnown, twoLanguages({ 'content/sources.yml': 'smith-2000: {' }))).toEqual([]);
  });

  test('are not called unused while a page cannot be read', () => {
    expect(said(sourcesAreUsed, twoLanguages({ 'content/docs/en/about.mdx': '{a b}' }))).toEqual([]);
  });

  test('that nobody cites are pointed at in their list', () => {
    expect(
      said(
        sourcesAreUsed,
        twoLanguages({ 'content/docs/en/about.mdx': page('About'), 'content/docs/da/about.mdx': page('Om') }),
      ),
    ).toEqual([
      'sources-are-used content/sources.yml:1:1 warning: no page cites the source `smith-2000` — cite it with `:source[]{#smith-2000}`, or take it out',
    ]);
  });
});

test('sources that one language does not cite are unused there', () => {
  expect(said(sourcesAreUsed, twoLanguages({ 'content/docs/da/about.mdx': page('Om') }))).toEqual([
    'sources-are-used content/sources.yml:1:1 warning: no page in `da` cites the source `smith-2000` — cite it with `:source[]{#smith-2000}`, or take it out',
  ]);
});

test('terms are looked up in the glossary of their own language', () => {
  const files = twoLanguages({
    [danish]: lessonWith('Et :term[mærke]{#brand}.'),
    'content/docs/en/glossary.mdx': '---\ntitle: G\ndescription: D.\n---\n\n## Brand [#brand]\n\nA name.\n',
  });
  expect(said(termsAreKnown, files)).toEqual([
    'terms-are-known 11:4 `content/docs/da/glossary.mdx` has no term `brand` — add a heading `## … [#brand]` there, or correct the id',
  ]);
});
