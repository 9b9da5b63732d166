import { describe, expect, it } from 'vitest';
import { readStyle, readTokens, styleNames } from './support.ts';

const tokens = readTokens();

describe('the colour tokens', () => {
  it.each([
    ['paper', '#f9f8f3', '#0a1920'],
    ['surface', '#fefefb', '#13242b'],
    ['sunk', '#f0eee7', '#061218'],
    ['lit', '#fdf0ce', '#3a2d19'],
    ['lit-line', '#ebcd90', '#816334'],
    ['ink', '#0f2932', '#f0ede4'],
    ['body', '#22383f', '#dbd9d0'],
    ['muted', '#4d6067', '#a0b0b1'],
    ['line', '#dcd9d1', '#2c3c43'],
    ['line-strong', '#73838a', '#74898f'],
    ['accent', '#035e6f', '#8bd6de'],
    ['accent-hover', '#014857', '#afebee'],
    ['tint', '#e0f0f3', '#183138'],
    ['action', '#045160', '#f3c05d'],
    ['action-ink', '#fdfaf1', '#2a1a07'],
    ['lamp', '#f3b743', '#f6bf51'],
    ['lamp-deep', '#b26f19', '#e0a546'],
    ['dusk', '#0a2f3b', '#082934'],
    ['dusk-2', '#163f4c', '#123742'],
    ['on-dusk', '#f5f0e1', '#f5f0e1'],
    ['on-dusk-muted', '#acc3c4', '#acc3c4'],
    ['right', '#205e36', '#86db9d'],
    ['right-bg', '#eaf6ec', '#1a3024'],
    ['wrong', '#9f2f27', '#f6a192'],
    ['wrong-bg', '#fceeeb', '#3c2220'],
    ['partly', '#814f11', '#f0c36f'],
    ['partly-bg', '#fdf0ce', '#3a2d19'],
    ['note', '#255880', '#95c8ed'],
    ['note-bg', '#e6f3fb', '#192c3a'],
    ['focus', '#1256b2', '#faca59'],
  ])('%s is %s by day and %s in the evening', (name, light, dark) => {
    expect(tokens.get(name)).toEqual({ light, dark });
  });
});

describe('the theme', () => {
  it('is set on the root alone, where builds for older browsers resolve it', () => {
    const selectors = styleNames().flatMap((name) =>
      [...readStyle(name).matchAll(/([^{};]*)\{[^{}]*color-scheme:/g)].map(([, selector = '']) => selector),
    );
    expect(selectors.length).toBeGreaterThan(3);
    expect(selectors.filter((selector) => !/^\s*:root[^ ]*(,\s*:root[^ ]*)*\s*$/.test(selector))).toEqual([]);
  });
});
