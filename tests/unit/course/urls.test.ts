import { expect, it } from 'vitest';

import { pageUrl } from '../../../src/course/urls.ts';

it.each([
  [{ page: 'home' }, '/en/'],
  [{ page: 'glossary' }, '/en/glossary/'],
  [{ page: 'about' }, '/en/about/'],
  [{ page: 'sources' }, '/en/sources/'],
  [{ page: 'module', moduleId: 'meeting' }, '/en/meeting/'],
  [{ page: 'quiz', quizId: 'meeting/quiz' }, '/en/meeting/quiz/'],
  [{ page: 'quiz', quizId: 'quiz' }, '/en/quiz/'],
  [{ page: 'lesson', lessonId: 'meeting/first-impressions' }, '/en/meeting/first-impressions/'],
  [{ page: 'slides', lessonId: 'meeting/first-impressions' }, '/en/meeting/first-impressions/slides/'],
  [
    { page: 'speaker', lessonId: 'meeting/first-impressions' },
    '/en/meeting/first-impressions/slides/speaker/',
  ],
  [{ page: 'handout', lessonId: 'meeting/first-impressions' }, '/en/meeting/first-impressions/handout/'],
  [
    { page: 'trainer-handout', lessonId: 'meeting/first-impressions' },
    '/en/meeting/first-impressions/handout/trainer/',
  ],
  [{ page: 'trainers', name: 'index' }, '/en/trainers/'],
  [{ page: 'trainers', name: 'questions' }, '/en/trainers/questions/'],
] as const)('gives every page an address with a slash at its end: %o', (address, url) => {
  expect(pageUrl('/', 'en', address)).toBe(url);
});

it.each(['/some/base', '/some/base/', '/some/base//'])(
  'puts the folder of the site before it: %s',
  (base) => {
    expect(pageUrl(base, 'ar', { page: 'glossary' })).toBe('/some/base/ar/glossary/');
  },
);

it('puts an id behind it', () => {
  expect(pageUrl('/', 'sv', { page: 'glossary' }, 'touchpoint')).toBe('/sv/glossary/#touchpoint');
});
