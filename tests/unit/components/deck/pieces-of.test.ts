import { describe, expect, it } from 'vitest';

import { piecesAnswered, piecesAsked } from '../../../../src/components/deck/pieces-of.ts';

/** Groups A, B, … with so many items each. */
function sorted(...counts: readonly number[]): readonly string[] {
  const key = (group: number): string => String.fromCharCode(65 + group);
  const items = counts.flatMap((count, group) =>
    Array.from({ length: count }, (_, index) => ({
      group: key(group),
      label: `${key(group)}${String(index)}`,
    })),
  );
  return piecesAnswered({
    kind: 'classify',
    hints: [],
    groups: counts.map((_, group) => ({ key: key(group), label: key(group) })),
    parts: items.map(({ label }) => ({ key: label, label, feedback: '' })),
    right: items.map(({ group }) => group),
    start: items.map(({ label }) => label),
  }).map(({ text }) => text);
}

describe('the room that sorted items take on the slide with the answer', () => {
  it('is that of the fullest of two groups', () => {
    expect(sorted(1, 3)).toEqual(['B', 'B0', 'B1', 'B2']);
  });

  it('is that of the fullest of three groups, which stand side by side', () => {
    expect(sorted(2, 1, 1)).toEqual(['A', 'A0', 'A1']);
  });

  it('is that of two rows for four groups', () => {
    expect(sorted(2, 2, 1, 1)).toEqual(['A', 'A0', 'A1', 'C', 'C0']);
  });
});

describe('the room that options take', () => {
  const question = {
    kind: 'choice',
    type: 'multiple',
    hints: [],
    options: [
      { key: 'a', label: 'Look away', right: false, feedback: '' },
      { key: 'b', label: 'Look up', right: true, feedback: '' },
    ],
  } as const;

  it('is that of all of them where they are asked, and of the right ones, large, where they are answered', () => {
    expect(piecesAsked(question).map(({ size, text }) => `${size} ${text}`)).toEqual([
      'text Look away',
      'text Look up',
    ]);
    expect(piecesAnswered(question).map(({ size, text }) => `${size} ${text}`)).toEqual(['large Look up']);
  });
});
