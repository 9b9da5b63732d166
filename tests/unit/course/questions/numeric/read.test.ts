import { expect, test } from 'vitest';

import { asking, readOne, withoutPlaces, wordsOf } from '../support/read-one.ts';

const feedback = '\n  > Half a minute is what they wait.';

function numeric(right: string, locale = 'en') {
  return readOne('numeric', asking('type=numeric', `How many?\n\n- [x] ${right}${feedback}`), locale);
}

test('right numbers and typical mistakes have keys, values, tolerances and feedback', () => {
  const question = readOne(
    'numeric',
    asking(
      'type=numeric',
      `How many seconds?

- [ ] 60
  > A minute is what most people *guess*.
- [x] 30 ± 0.5 s
  > Half a minute is what they wait.
- [x] 45 s
  > That was measured as well.

Both were measured.`,
    ),
  );
  expect(withoutPlaces(question.answers)).toEqual([
    {
      key: 'a',
      right: false,
      text: '60',
      feedback: 'A minute is what most people guess.',
      value: 60,
      tolerance: 0,
    },
    {
      key: 'b',
      right: true,
      text: '30 ± 0.5 s',
      feedback: 'Half a minute is what they wait.',
      value: 30,
      tolerance: 0.5,
    },
    { key: 'c', right: true, text: '45 s', feedback: 'That was measured as well.', value: 45, tolerance: 0 },
  ]);
  expect(question.unit).toBe('s');
  expect(wordsOf(question)).toMatchObject({
    prompt: 'How many seconds?',
    explanation: 'Both were measured.',
    'feedback-a': 'A minute is what most people guess.',
    'feedback-b': 'Half a minute is what they wait.',
  });
});

test.each<[written: string, value: number, tolerance: number, unit: string]>([
  ['30', 30, 0, ''],
  ['-5 °C', -5, 0, '°C'],
  ['−5', -5, 0, ''],
  ['30 ± 0.5', 30, 0.5, ''],
  ['30±0.5', 30, 0.5, ''],
  ['30 +/- 2 %', 30, 2, '%'],
  ['30 % ± 2', 30, 2, '%'],
  ['30 % ± 2 %', 30, 2, '%'],
  ['1,250,000', 1250000, 0, ''],
  ['12 500 kr.', 12500, 0, 'kr.'],
  ['30.', 30, 0, ''],
  ['٣٠ ± ٠٫٥', 30, 0.5, ''],
  ['۴۵ ثانية', 45, 0, 'ثانية'],
])('%s is read as a number with its tolerance and unit', (written, value, tolerance, unit) => {
  const { answers, unit: shown } = numeric(written);
  expect(answers[0]).toMatchObject({ value, tolerance });
  expect(shown).toBe(unit);
});

test.each<[locale: string, written: string, value: number, tolerance: number]>([
  ['en', '1.5 ± 0.25', 1.5, 0.25],
  ['da', '1,5 ± 0,25', 1.5, 0.25],
  ['sv', '1,5 ± 0,25', 1.5, 0.25],
  ['ar', '1.5 ± 0.25', 1.5, 0.25],
  ['ar', '1٫5 ± 0٫25', 1.5, 0.25],
  ['da', '1.250.000,5', 1250000.5, 0],
  ['sv', '1 250 000,5', 1250000.5, 0],
])('a reader of %s writes %s', (locale, written, value, tolerance) => {
  expect(numeric(written, locale).answers[0]).toMatchObject({ value, tolerance });
});
