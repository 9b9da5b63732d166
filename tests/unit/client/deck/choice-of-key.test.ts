import { expect, it } from 'vitest';

import { choiceOfKey } from '../../../../src/client/deck/choice-of-key.ts';

it('reads letters and numbers, of Latin and of Arabic keyboards, as places of choices', () => {
  expect(['a', 'B', 'd', '1', '4'].map(choiceOfKey)).toEqual([0, 1, 3, 0, 3]);
  expect(['ا', 'أ', 'ب', 'ج', 'د', '٢'].map(choiceOfKey)).toEqual([0, 0, 1, 2, 3, 1]);
});

it('leaves other keys alone', () => {
  expect(['o', '0', '9', ' ', '', 'Enter', 'ArrowLeft', 'ab', 'Backspace'].map(choiceOfKey)).toEqual(
    Array.from({ length: 9 }, () => undefined),
  );
});
