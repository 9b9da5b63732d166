import { expect, test } from 'vitest';

import { addressOf, samePageIn } from '../../../../src/components/frame/same-page.ts';
import { placeOfPath } from '../../../../src/course/place-of-path.ts';
import { site } from '../../../support/small-course.ts';

const danish = site.editions.find(({ locale }) => locale === 'da');
const current = (path: string) => placeOfPath(site, path, '/').current;
const inDanish = (path: string) => danish && samePageIn(danish, current(path));

test('a page leads to itself in the other language', () => {
  expect(inDanish('/en/')).toBe('/da/');
  expect(inDanish('/en/door/')).toBe('/da/door/');
  expect(inDanish('/en/door/greeting/')).toBe('/da/door/greeting/');
  expect(inDanish('/en/trainers/questions/')).toBe('/da/trainers/questions/');
  expect(inDanish('/en/door/quiz/')).toBe('/da/door/quiz/');
});

test('a page the other language does not have leads to its home', () => {
  expect(inDanish('/en/glossary/')).toBe('/da/');
  expect(inDanish('/en/trainers/')).toBe('/da/');
  expect(inDanish('/en/till/paying/')).toBe('/da/');
  expect(inDanish('/en/quiz/')).toBe('/da/');
  expect(inDanish('/nowhere/')).toBe('/da/');
});

test('a page outside the course has the address of the home', () => {
  expect(addressOf(current('/nowhere/'))).toEqual({ page: 'home' });
  expect(addressOf(current('/en/glossary/'))).toEqual({ page: 'glossary' });
});
