import { describe, expect, it } from 'vitest';
import { readTokens } from './support.ts';

const tokens = readTokens();

/** Relative luminance (WCAG 2) of a colour written `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`No token ${name}`);
  return token[theme];
}

it('computes 21 for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'sunk'],
    ['ink', 'lit'],
    ['ink', 'tint'],
    ['body', 'paper'],
    ['body', 'surface'],
    ['body', 'sunk'],
    ['body', 'lit'],
    ['body', 'tint'],
    ['body', 'right-bg'],
    ['body', 'wrong-bg'],
    ['body', 'partly-bg'],
    ['body', 'note-bg'],
    ['muted', 'paper'],
    ['muted', 'surface'],
    ['muted', 'sunk'],
    ['muted', 'lit'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent', 'sunk'],
    ['accent', 'lit'],
    ['accent', 'tint'],
    ['accent-hover', 'paper'],
    ['action-ink', 'action'],
    ['action-ink', 'action-hover'],
    ['on-dusk', 'dusk'],
    ['on-dusk', 'dusk-2'],
    ['on-dusk-muted', 'dusk'],
    ['on-dusk-muted', 'dusk-2'],
    ['right', 'right-bg'],
    ['wrong', 'wrong-bg'],
    ['partly', 'partly-bg'],
    ['note', 'note-bg'],
  ])('%s reads on %s (4.5)', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'paper'],
    ['line-strong', 'surface'],
    ['line-strong', 'lit'],
    ['lamp-deep', 'paper'],
    ['lamp-deep', 'surface'],
    ['focus', 'paper'],
    ['focus', 'surface'],
    ['focus', 'lit'],
    ['lamp', 'dusk'],
    ['lamp', 'dusk-2'],
  ])('%s shows on %s (3)', (shape, ground) => {
    expect(contrast(colour(shape, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it('keeps the label of the lamp button readable', () => {
    expect(contrast('#2a1a07', colour('lamp', theme))).toBeGreaterThanOrEqual(4.5);
  });
});
