import { describe, expect, test } from 'vitest';

import { textAsksForSomething } from '../../../src/checks/text-asks-for-something.ts';
import { at, inEnglish, times } from './support/texts.ts';
import { said } from './support/two-languages.ts';

describe('text asks for something', () => {
  const words = (count: number): string => times(count, 'word');

  test('after 350 words at the latest', () => {
    expect(said(textAsksForSomething, inEnglish(words(345)))).toEqual([]);
  });

  test('slides and figures are no pause, plans are', () => {
    const slide = ':::slide{#one minutes=2}\n- One\n:::';
    expect(said(textAsksForSomething, inEnglish(`${words(200)}\n\n${slide}\n\n${words(200)}`))).toEqual([
      `${at('text-asks-for-something')}17:1 warning: with this paragraph more than 350 words stand in a row with nothing to do — put a question, a scenario or a plan before it`,
    ]);
    const figure =
      ':::figure{#same-level}\nOne level.\n\n1. Shop\n2. Phone\n3. Website\n4. Same level\n5. Own words\n\n> Three lamps.\n:::';
    expect(said(textAsksForSomething, inEnglish(`${words(200)}\n\n${figure}\n\n${words(200)}`))).toHaveLength(
      1,
    );
    const plan = ':::plan{#try}\nTry it.\n:::';
    expect(said(textAsksForSomething, inEnglish(`${words(200)}\n\n${plan}\n\n${words(200)}`))).toEqual([]);
  });
});
