import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { drawFigure } from '../../../../src/course/figures/draw-figure.ts';
import { figureLabels, isFigureId } from '../../../../src/course/figures/figure-labels.ts';
import { labelWidth, renderSketch } from '../../../../src/course/figures/render-sketch.ts';
import { pagePalette } from '../../../../src/course/figures/palette.ts';
import type { Label, Layout, Sketch } from '../../../../src/course/figures/sketch.ts';

/** Long labels, as Danish and Swedish have them; twelve, of which a drawing takes the first ones. */
const long = [
  'Annoncen',
  'Hilst velkommen',
  'Orienteret',
  'Rådgivning',
  'Reparation',
  'Tilbage til årsagen',
  'Butikken',
  'Anmeldelser',
  'Betaling',
  'Levering',
  'Reservedel',
  'Fortæller en ven',
];

const cases = Object.entries(figureLabels).flatMap(([id, count]) =>
  (['wide', 'narrow'] as const).map((layout) => ({ id, layout, labels: long.slice(0, count) })),
);

describe.each(cases)('$id, $layout', ({ id, layout, labels }) => {
  const sketch = draw(id, labels, layout);

  test('says each label once', () => {
    expect(sketch.labels.map(({ text }) => text).toSorted()).toEqual(labels.toSorted());
  });

  test('has one lit point, or one light for all where all are the same', () => {
    const svg = render(sketch, 'ltr');
    expect(svg.split(`fill="${pagePalette.lamp}"`).length - 1).toBe(id === 'same-level' ? 3 : 1);
  });

  test('keeps long labels inside the picture', () => {
    const outside = sketch.labels.filter((label) => {
      const [from, to] = extent(label);
      return from < -2 || to > sketch.width + 2;
    });
    expect(outside).toEqual([]);
  });

  test('is mirrored for Arabic, and its words are not', () => {
    const svg = render(sketch, 'rtl');
    expect(svg).toContain(`transform="matrix(-1 0 0 1 ${String(sketch.width)} 0)"`);
    expect(svg).toContain('direction="rtl"');
    expect(svg.slice(svg.indexOf('text-anchor'))).not.toContain('matrix');
  });

  test('is light enough for a lesson', () => {
    expect(gzipSync(render(sketch, 'ltr')).length).toBeLessThan(1000);
  });
});

test.each(cases.filter(({ layout }) => layout === 'wide'))(
  '$id is flat enough to be as wide as a slide',
  ({ id, labels }) => {
    // Below a title of two lines there is room for three parts of height to eight of width.
    expect(draw(id, labels, 'wide').height).toBeLessThanOrEqual(240);
  },
);

test.each(['wide', 'narrow'] as const)('the steps of a recovery go up, %s', (layout) => {
  const steps = draw('recovery-steps', ['1', '2', '3', '4', '5', 'back'], layout).labels.slice(0, 5);
  const heights = steps.map(({ y }) => y);
  expect(heights).toEqual(heights.toSorted((one, other) => other - one));
  expect(new Set(heights).size).toBe(5);
});

test.each(['wide', 'narrow'] as const)(
  'the last step of a recovery is the word in the light, %s',
  (layout) => {
    const sketch = draw('recovery-steps', ['1', '2', '3', '4', 'Learn', 'back'], layout);
    const light = /<path d="M(\d+) (\d+)h(\d+)l(\d+) (\d+)H\d+z" fill="url\(#light\)"/.exec(
      render(sketch, 'ltr'),
    );
    const [left = 0, foot = 0, width = 0, , fall = 0] = (light ?? []).slice(1).map(Number);
    const word = sketch.labels.find(({ text }) => text === 'Learn');
    expect(word?.x).toBe(left + width / 2);
    expect(word?.y).toBeGreaterThan(foot + size);
    expect(word?.y).toBeLessThan(foot + fall);
  },
);

test.each(['wide', 'narrow'] as const)('days are as long as each other, %s', (layout) => {
  const sketch = draw('expectation-gap', ['a', 'b', 'c', 'd', 'e', 'Ordered', 'Day 1', 'Day 2'], layout);
  const axis = /<path d="M(\d+) (\d+)H\d+[^"]*?M\1 \d+v12M(\d+) \d+v12M(\d+) /.exec(render(sketch, 'ltr'));
  const [order, , first, second] = (axis ?? []).slice(1).map(Number);
  expect(second).toBe(2 * (first ?? 0) - (order ?? 0));
  const days = sketch.labels.filter(({ text }) => text.startsWith('Day')).map(({ x }) => x);
  expect(days).toEqual([first, second]);
});

describe('a label of two lines', () => {
  const level = { x: 80, y: 60, room: 80, side: 'above' } as const;
  const svgOf = (text: string, from?: 'start' | 'end'): string =>
    render(
      { width: 320, height: 100, shapes: [], labels: [{ ...level, text, ...(from && { from }) }] },
      'ltr',
    );

  test('has a space between them, for those who copy it or search for it', () => {
    expect(textOf(svgOf('Samme niveau'))).toBe('Samme niveau');
    expect(textOf(svgOf('Over samme niveau', 'end'))).toBe('Over samme niveau');
  });

  test('keeps the space out of both lines, which would not stand in the middle with it', () => {
    expect(svgOf('Samme niveau')).toContain('>Samme<tspan x="80 80" dy="1.22em"> niveau</tspan></text>');
  });

  test('is parted where the author lets it', () => {
    const svg = svgOf('نقطة\u00A0اتصال واحدة');
    expect(svg).toContain('>نقطة\u00A0اتصال<tspan x="80 80" dy="1.22em"> واحدة</tspan></text>');
  });
});

test('labels cannot break out of the drawing', () => {
  const labels = ['<script>', 'a & b', '"quoted"', 'Same', 'Own'];
  const svg = render(draw('same-level', labels, 'wide'), 'ltr');
  expect(svg).toContain('>&lt;script&gt;</text>');
  expect(svg).toContain('>a &amp; b</text>');
});

test('nothing else is a drawing', () => {
  expect(isFigureId('constructor')).toBe(false);
  expect(isFigureId('same-level')).toBe(true);
});

const size = 17;

function draw(id: string, labels: readonly string[], layout: Layout): Sketch {
  if (!isFigureId(id)) throw new Error(`There is no drawing ${id}.`);
  return drawFigure(id, labels, layout);
}

function render(sketch: Sketch, direction: 'ltr' | 'rtl'): string {
  return renderSketch(sketch, { palette: pagePalette, direction, size, id: 'light' });
}

function textOf(svg: string): string {
  return svg.replaceAll(/<[^>]*>/g, '');
}

function extent({ text, x, room, from }: Label): readonly [number, number] {
  const width = labelWidth(text, room, size);
  if (from === 'start') return [x, x + width];
  return from === 'end' ? [x - width, x] : [x - width / 2, x + width / 2];
}
