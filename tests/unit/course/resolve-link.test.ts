import { expect, it } from 'vitest';

import { resolveLink } from '../../../src/course/resolve-link.ts';

const lesson = 'da/consistency/why-sameness.mdx';

it.each([
  [
    'a lesson of another module',
    '../meeting/first-impressions.mdx',
    { page: 'lesson', lessonId: 'meeting/first-impressions' },
  ],
  ['a lesson beside it', 'good-days.mdx', { page: 'lesson', lessonId: 'consistency/good-days' }],
  [
    'a lesson beside it, with a dot',
    './good-days.mdx',
    { page: 'lesson', lessonId: 'consistency/good-days' },
  ],
  ['its module', 'index.mdx', { page: 'module', moduleId: 'consistency' }],
  ['another module', '../meeting/index.mdx', { page: 'module', moduleId: 'meeting' }],
  ['the quiz of its module', './quiz.mdx', { page: 'quiz', quizId: 'consistency/quiz' }],
  ['the final quiz', '../quiz.mdx', { page: 'quiz', quizId: 'quiz' }],
  ['the home page', '../index.mdx', { page: 'home' }],
  ['the glossary', '../glossary.mdx', { page: 'glossary' }],
  ['the sources', '../sources.mdx', { page: 'sources' }],
  ['the page about the course', '../about.mdx', { page: 'about' }],
])('leads to %s', (_what, url, address) => {
  expect(resolveLink(lesson, url)?.address).toEqual(address);
});

it('keeps the id behind a link', () => {
  expect(resolveLink(lesson, '../meeting/first-impressions.mdx#first-seconds')?.hash).toBe('first-seconds');
  expect(resolveLink(lesson, '../glossary.mdx#')?.hash).toBeUndefined();
});

it('takes a bare id for one on the same page', () => {
  expect(resolveLink(lesson, '#second-visit')).toMatchObject({
    address: { page: 'lesson', lessonId: 'consistency/why-sameness' },
    hash: 'second-visit',
  });
});

it.each([
  ['a file of another kind', '../list.pdf'],
  ['a lesson without its ending', '../meeting/first-impressions'],
  ['a Markdown file', '../meeting/first-impressions.md'],
  ['a page that no course has', '../news.mdx'],
  ['a folder too deep', 'more/and/deeper.mdx'],
])('leads nowhere for %s', (_what, url) => {
  expect(resolveLink(lesson, url)).toBeUndefined();
});
