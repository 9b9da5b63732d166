import { describe, expect, it } from 'vitest';

import { makePptx } from '../../../../src/exports/pptx/make-pptx.ts';
import { readPath } from '../../../../src/exports/pptx/figure/read-path.ts';
import { readShapes } from '../../../../src/exports/pptx/figure/read-shapes.ts';
import { findXmlMistake } from '../../../support/check-xml.ts';
import { readSlides } from '../../../support/presentation.ts';
import { lessonTop, question } from '../../course/support/small-course.ts';
import { lessonOf } from '../lesson.ts';

const figure = `:::figure{#first-thirty-seconds}
Three small signs.

1. Seen
2. Greeted
3. Oriented
4. 0 s
5. 30 s

> A line of half a minute, with three lamps & a door.
:::

:::slide{#signs minutes=2 figure=first-thirty-seconds}
### Three signs

- One point
:::

${question}
`;

describe('a figure on a slide', async () => {
  const { lesson, module, edition } = lessonOf(lessonTop + figure);
  const make = async (direction: 'ltr' | 'rtl') =>
    readSlides(await makePptx({ lesson, module, edition: { ...edition, direction }, t: (key) => key }))[1];
  const slide = await make('ltr');

  it('is shapes and words that can be edited, in one group that tells the same story', () => {
    expect(findXmlMistake(slide?.xml ?? '')).toBeUndefined();
    const groups = slide?.xml.match(/<p:grpSp>[\s\S]*?<\/p:grpSp>/g) ?? [];
    expect(groups).toHaveLength(1);
    expect(groups[0]).toContain('descr="A line of half a minute, with three lamps &amp; a door."');
    expect(groups[0]?.match(/<a:custGeom>/g)?.length).toBeGreaterThan(10);
    expect(slide?.texts).toEqual(
      expect.arrayContaining(['Seen', 'Greeted', 'Oriented', '0 s', '30 s', 'One point']),
    );
  });

  it('has exactly one lit point', () => {
    expect(slide?.xml.match(/<a:srgbClr val="F3B743"\/>/g)).toHaveLength(1);
  });

  it('runs the other way where the script does', async () => {
    const turned = await make('rtl');
    const left = (xml: string | undefined, word: string): number =>
      Number(
        new RegExp(`<a:off x="(-?\\d+)"(?:(?!<a:off)[\\s\\S])*?<a:t>${word}</a:t>`).exec(xml ?? '')?.[1],
      );
    expect(left(slide?.xml, 'Seen')).toBeLessThan(left(slide?.xml, 'Oriented'));
    expect(left(turned?.xml, 'Seen')).toBeGreaterThan(left(turned?.xml, 'Oriented'));
  });
});

describe('the reader of drawings', () => {
  it('takes relative and short commands for the points they mean', () => {
    expect(readPath('M1 2h3v4l-1-1z')).toEqual([
      { kind: 'move', to: { x: 1, y: 2 } },
      { kind: 'line', to: { x: 4, y: 2 } },
      { kind: 'line', to: { x: 4, y: 6 } },
      { kind: 'line', to: { x: 3, y: 5 } },
      { kind: 'close' },
    ]);
  });

  it('takes more points after a move for lines', () => {
    expect(readPath('M-9-6 0 0')).toEqual([
      { kind: 'move', to: { x: -9, y: -6 } },
      { kind: 'line', to: { x: 0, y: 0 } },
    ]);
  });

  it('makes curves of half a circle that end where it ends and rise as high', () => {
    const [, first, second] = readPath('M-24 0a24 24 0 0 1 48 0');
    expect(first).toMatchObject({ kind: 'curve' });
    if (first?.kind !== 'curve' || second?.kind !== 'curve') throw new Error('These are curves.');
    expect(first.to.x).toBeCloseTo(0);
    expect(first.to.y).toBeCloseTo(-24);
    expect(second.to.x).toBeCloseTo(24);
    expect(second.to.y).toBeCloseTo(0);
  });

  it('moves what stands in groups', () => {
    const [outline] = readShapes(
      '<g transform="translate(10 20)scale(2)"><path d="M1 1" fill="red"/></g>',
      'ink',
    );
    expect(outline).toEqual({
      steps: [{ kind: 'move', to: { x: 12, y: 22 } }],
      fill: 'red',
      stroke: 'ink',
      dashed: false,
    });
  });
});
