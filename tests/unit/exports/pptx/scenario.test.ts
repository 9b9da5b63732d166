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
        'Say sorry now Late, but good.   →\u00A0course.scenario.scene\u00A02',
        'Wait on Nothing again.   →\u00A0course.scenario.scene\u00A01',
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

  it('sets letters in the strongest ink of their ground', () => {
    const colours = (id: string) =>
      [...slideOf(id).xml.matchAll(/<a:buClr><a:srgbClr val="(\w+)"/g)].map(([, colour]) => colour);
    expect(colours('scenario-late-lamp-wait')).toEqual(['F3B743', 'F3B743']);
    expect(colours('scenario-late-lamp-wait-outcomes')).toEqual(['0F2932', '0F2932']);
    expect(colours('question-look-up')).toEqual(['0F2932', '0F2932', '0F2932']);
  });

  it('says of an ending that the path ends, and leads back to where it came from or past the scenario', () => {
    const ending = slideOf('scenario-late-lamp-sorry');
    expect(ending.texts).toContain(
      'course.scenario.end   ←\u00A0course.deck.backToScene\u00A01   ←\u00A0course.deck.backToScene\u00A03   →\u00A0course.deck.afterScenario',
    );
    const number = (id: string) => slides.findIndex((slide) => slide.id === id) + 1;
    expect(linksOf(bytes, number(ending.id))).toEqual([
      number('scenario-late-lamp-call'),
      number('scenario-late-lamp-wait'),
      number('scenario-late-lamp-wait-outcomes') + 1,
    ]);
  });
});
