import { expect, test } from 'vitest';

import { matchLanguage } from '../../../src/client/match-language.ts';

const offered = ['en', 'da', 'sv', 'ar'];

test('the first wanted language that is offered is taken', () => {
  expect(matchLanguage(['fr', 'sv', 'en'], offered)).toBe('sv');
});

test('a region takes the language it belongs to', () => {
  expect(matchLanguage(['ar-EG', 'en'], offered)).toBe('ar');
  expect(matchLanguage(['da-DK'], offered)).toBe('da');
});

test('upper and lower case are the same', () => {
  expect(matchLanguage(['SV-se'], offered)).toBe('sv');
});

test('a language that only begins alike is another one', () => {
  expect(matchLanguage(['dav', 'svm'], offered)).toBeUndefined();
});

test('a language offered for one region is not given to another', () => {
  expect(matchLanguage(['pt-PT', 'pt'], ['pt-BR'])).toBeUndefined();
});

test('none is taken when none is wanted', () => {
  expect(matchLanguage(['', 'fr'], offered)).toBeUndefined();
});
