import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arabic, latin } from '../../../scripts/fonts/characters.ts';
import { cuts } from '../../../scripts/fonts/cuts.ts';
import { makeCut } from '../../../scripts/fonts/make.ts';
import { readStyle } from './support.ts';

const fonts = new URL('../../../src/styles/fonts/', import.meta.url);
const licence = new URL('../../../public/fonts/OFL.txt', import.meta.url);

/** Sum in kB of the named files. */
function load(...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + statSync(new URL(`${name}.woff2`, fonts)).size, 0) / 1000;
}

describe('the font files', () => {
  it('weigh at most 60 kB on an English, Danish or Swedish page', () => {
    expect(load('hanken', 'hedvig')).toBeLessThanOrEqual(60);
  });

  it('weigh at most 70 kB on an Arabic page', () => {
    expect(load('vazirmatn', 'markazi', 'hanken-core', 'hedvig-core')).toBeLessThanOrEqual(70);
  });

  it('are the ones the style sheet names, each large enough not to be inlined', () => {
    const named = [...readStyle('fonts.css').matchAll(/url\('\.\/fonts\/([\w-]+)\.woff2'\)/g)];
    const names = new Set(named.map(([, name]) => name));
    expect([...names].map((name) => `${name}.woff2`).toSorted()).toEqual(readdirSync(fonts).toSorted());
    expect(
      Math.min(...readdirSync(fonts).map((name) => statSync(new URL(name, fonts)).size)),
    ).toBeGreaterThan(4096);
  });

  it.each(cuts.map((cut) => [cut.name, cut] as const))(
    '%s is what the script makes today',
    async (name, cut) => {
      expect((await makeCut(cut)).equals(readFileSync(new URL(`${name}.woff2`, fonts)))).toBe(true);
    },
  );

  it('come with their licence and its four copyright lines', () => {
    const text = readFileSync(licence, 'utf8');
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text.match(/^Copyright 20\d\d The .+ Project Authors/gm)).toHaveLength(4);
  });
});

describe('the characters', () => {
  it.each([
    ['English', 'It’s “done” – well… 5 × 3 − 2 = 13, £10 · €12'],
    ['Danish', '»Æble, øre, åben« Ærø, Ødis, Århus é'],
    ['Swedish', '”Änglar, örn, å” Äpple, Öl, Ål'],
  ])('cover %s', (_language, text) => {
    expect(Array.from(text).filter((character) => !latin.includes(character))).toEqual([]);
  });

  it('cover Arabic with tashkil, loan letters and punctuation', () => {
    const text = 'قُل ما سيحدثُ الآنَ، ثمّ اشرحْ؛ لماذا؟ ٪ پ چ ڤ گ ةً ٍ ٌ ٰ ى ئ ؤ إ أ آ ء';
    expect(Array.from(text).filter((character) => !(arabic + ' ').includes(character))).toEqual([]);
  });
});
