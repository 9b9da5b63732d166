import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

import { markdownParser } from '../../../src/course/markdown/grammar.ts';
import * as plugin from '../../../src/markdown/remark-course.ts';
import { printJsx } from '../../support/print-jsx.ts';

const fixtures = new URL('../../fixtures/markdown/', import.meta.url);
const blocks = fileURLToPath(new URL('../../../src/components/blocks/', import.meta.url)).replaceAll(
  '\\',
  '/',
);

const docsFolder = '/course/content/docs/';
const lesson = `${docsFolder}en/meeting/first-impressions.mdx`;

/** Each folder of fixtures with the file that its `input.mdx` is read as. */
const cases: Readonly<Record<string, string>> = {
  'asides-are-left-alone': lesson,
  'colons-in-prose': lesson,
  'course-links-in-arabic': `${docsFolder}ar/meeting/first-impressions.mdx`,
  'course-links-of-a-module': `${docsFolder}da/meeting/index.mdx`,
  'heading-ids': lesson,
  'home-blocks': `${docsFolder}sv/index.mdx`,
  'outside-the-course': '/course/content/documents/en/meeting/first-impressions.mdx',
  'plan-figure-local': lesson,
  'prose-between-blocks': lesson,
  'question-with-everything': lesson,
  ranges: lesson,
  'question-without-answers': lesson,
  'questions-to-arrange': lesson,
  'questions-to-write': lesson,
  scenario: lesson,
  'slide-with-notes': lesson,
  'sources-and-terms': lesson,
  'text-of-a-quiz': `${docsFolder}en/meeting/quiz.mdx`,
  table: lesson,
  'text-only': lesson,
  'trainers-see-the-source': `${docsFolder}en/trainers/questions.mdx`,
};

test('exposes remarkCourse and nothing else', () => {
  expect(Object.keys(plugin)).toEqual(['remarkCourse']);
});

describe('remarkCourse', () => {
  it.each(Object.entries(cases))('gives what is written down for %s', (name, file) => {
    const actual = transform(readFileSync(new URL(`${name}/input.mdx`, fixtures), 'utf8'), file);
    const output = new URL(`${name}/output.txt`, fixtures);
    if (process.env.UPDATE === '1') writeFileSync(output, actual);
    expect(actual).toBe(readFileSync(output, 'utf8'));
  });

  it('has a case for every folder of fixtures', () => {
    expect(readdirSync(fixtures).toSorted()).toEqual(Object.keys(cases).toSorted());
  });

  it('leaves text without a file alone', () => {
    expect(transform('## Seconds [#seconds]', undefined)).toBe('<h2>Seconds [#seconds]</h2>\n');
  });

  it('reads paths with backslashes', () => {
    const windows = {
      docsFolder: 'C:/course/content/docs/',
      file: 'C:\\course\\content\\docs\\en\\about.mdx',
    };
    expect(transform('## Us [#us]', windows.file, windows.docsFolder)).toBe(
      'import PageProse from "Prose.astro";\nexport const components = { Prose: PageProse };\n<Prose>\n  <h2 id="us">Us</h2>\n</Prose>\n',
    );
  });
});

/** What the plugin makes of a file on a site below `/some/base/`. The places of components are cut short. */
function transform(text: string, path: string | undefined, folder: string = docsFolder): string {
  const tree = markdownParser.parse(text);
  plugin.remarkCourse({ docsFolder: folder, base: '/some/base/' })(tree, { path, toString: () => text });
  return printJsx(tree).replaceAll(blocks, '');
}
