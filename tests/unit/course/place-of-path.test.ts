import { expect, it } from 'vitest';

import { placeOfPath, type CoursePlace } from '../../../src/course/place-of-path.ts';
import { site } from '../../support/small-course.ts';

it.each([
  ['/en/', ['en', 'home', 'Home']],
  ['/en/glossary/', ['en', 'glossary', 'Glossary']],
  ['/en/door/', ['en', 'module', 'At the door']],
  ['/da/door/greeting/', ['da', 'lesson', 'Hilsen']],
  ['/da/door/greeting', ['da', 'lesson', 'Hilsen']],
  ['/da/door/greeting/index.html', ['da', 'lesson', 'Hilsen']],
  ['/da/till/paying/', ['da', 'lesson', 'Betaling']],
  ['/en/trainers/', ['en', 'trainers', 'For trainers']],
  ['/da/trainers/questions/', ['da', 'trainers', 'Spørgsmål']],
  ['/da/trainers/', ['da', 'other', undefined]],
  ['/en/door/quiz/', ['en', 'quiz', 'Door quiz']],
  ['/da/door/quiz/', ['da', 'quiz', 'Dørquiz']],
  ['/en/quiz/', ['en', 'quiz', 'Final quiz']],
  ['/da/quiz/', ['da', 'other', undefined]],
  ['/en/till/quiz/', ['en', 'other', undefined]],
  ['/da/glossary/', ['da', 'other', undefined]],
  ['/en/door/nobody/', ['en', 'other', undefined]],
  ['/en/nowhere/', ['en', 'other', undefined]],
  ['/404/', [undefined, 'other', undefined]],
  ['/', [undefined, 'other', undefined]],
])('knows the page at %s', (path, expected) => {
  expect(summary(placeOfPath(site, path, '/'))).toEqual(expected);
});

it.each(['/some/base', '/some/base/'])('looks behind the folder %s', (base) => {
  expect(summary(placeOfPath(site, '/some/base/en/door/goodbye/', base))).toEqual([
    'en',
    'lesson',
    'Goodbye',
  ]);
});

it('gives a lesson its module', () => {
  const { current } = placeOfPath(site, '/en/till/paying/', '/');
  expect(current.kind === 'lesson' && current.module?.title).toBe('At the till');
});

it('gives the quiz of a module its module, and the final quiz none', () => {
  const { current } = placeOfPath(site, '/en/door/quiz/', '/');
  expect(current.kind === 'quiz' && current.module?.title).toBe('At the door');
  const final = placeOfPath(site, '/en/quiz/', '/').current;
  expect(final.kind === 'quiz' && final.module).toBeUndefined();
});

function summary({ edition, current }: CoursePlace): readonly (string | undefined)[] {
  return [edition?.locale, current.kind, current.kind === 'other' ? undefined : current.page.title];
}
