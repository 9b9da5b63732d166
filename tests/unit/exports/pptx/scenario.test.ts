import { describe, expect, it } from 'vitest';

import { linksOf, readParts } from '../../../support/presentation.ts';
import { bytes, marksIn, slideOf, slides } from './support/presentations.ts';

describe('a presentation', () => {
  it('walks a scenario on dusk, and says where each choice leads', () => {
    expect(slides.filter(({ id }) => id.startsWith('scenario-')).map(({ layout }) => layout)).toEqual([
      'situation',
      'scenario',
      'outcomes',
      'scenario',
      'scenario',
      'outcomes',
    ]);
    const layouts = [...readParts(bytes)].filter(([path]) => path.startsWith('ppt/slideLayouts/'));
    const ground = (name: string) =>
      layouts.flatMap(([, xml]) =>
        xml.includes(`<p:cSld name="${name}">`) ? [/<p:bg>[\s\S]*?srgbClr val="(\w+)"/.exec(xml)?.[1]] : [],
      );
    expect([ground('scenario'), ground('situation'), ground('outcomes')]).toEqual([
      ['0A2F3B'],
      ['0A2F3B'],
      ['F9F8F3'],
    ]);
    const outcomes = slideOf('scenario-late-lamp-wait-outcomes');
    expect(outcomes.texts).toEqual(
      expect.arrayContaining([
        'Say sorry now Late, but good.   → course.scenario.scene 2',
        'Wait on Nothing again.   → course.scenario.scene 1',
      ]),
    );
    expect(marksIn(outcomes.xml)).toEqual(['alphaUcPeriod 1', 'alphaUcPeriod 1']);
    const number = (id: string) => slides.findIndex((slide) => slide.id === id) + 1;
    expect(linksOf(bytes, number(outcomes.id))).toEqual([
      number('scenario-late-lamp-sorry'),
      number('scenario-late-lamp-call'),
    ]);
    expect(outcomes.notes.slice(1)).toEqual([
      'A → course.scenario.scene 2: Better late.',
      'B → course.scenario.scene 1: It comes back.',
    ]);
  });

  it('says of an ending that the path ends, and leads back to where it came from', () => {
    const ending = slideOf('scenario-late-lamp-sorry');
    expect(ending.texts).toContain(
      'course.scenario.end   ← course.deck.backToScene 1   ← course.deck.backToScene 3',
    );
  });
});
