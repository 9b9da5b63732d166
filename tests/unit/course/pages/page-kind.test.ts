import { expect, test } from 'vitest';

import { pageKind } from '../../../../src/course/pages/page-kind.ts';

test.each([
  ['en/index.mdx', { kind: 'home', locale: 'en' }],
  ['da/glossary.mdx', { kind: 'glossary', locale: 'da' }],
  ['ar/about.mdx', { kind: 'about', locale: 'ar' }],
  ['sv/sources.mdx', { kind: 'sources', locale: 'sv' }],
  ['en/meeting/index.mdx', { kind: 'module', locale: 'en', moduleId: 'meeting' }],
  ['en/quiz.mdx', { kind: 'quiz', locale: 'en', moduleId: undefined, quizId: 'quiz' }],
  ['en/meeting/quiz.mdx', { kind: 'quiz', locale: 'en', moduleId: 'meeting', quizId: 'meeting/quiz' }],
  [
    'en/meeting/welcome.mdx',
    { kind: 'lesson', locale: 'en', moduleId: 'meeting', lessonId: 'meeting/welcome' },
  ],
  ['en/trainers/index.mdx', { kind: 'trainers', locale: 'en', name: 'index' }],
  ['en/trainers/questions.mdx', { kind: 'trainers', locale: 'en', name: 'questions' }],
])('%s', (path, kind) => {
  expect(pageKind(path)).toEqual(kind);
});

test.each([
  'index.mdx',
  'en/welcome.mdx',
  'en/meeting/welcome.md',
  'en/meeting/extra/welcome.mdx',
  'en/index.md',
])('%s is no page', (path) => {
  expect(pageKind(path)).toBeUndefined();
});
