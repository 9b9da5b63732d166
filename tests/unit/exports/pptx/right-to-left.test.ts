import { describe, expect, it } from 'vitest';

import { linksOf, readParts, readSlides } from '../../../support/presentation.ts';
import { makeTurned, slideOf } from './support/presentations.ts';

const turned = await makeTurned();

describe('a presentation that is read from the right', () => {
  const parts = readParts(turned);
  const xml = readSlides(turned).map((slide) => slide.xml);

  it('says so for the whole file', () => {
    expect(parts.get('ppt/presentation.xml')).toMatch(/<p:presentation\b[^>]*\brtl="1"/);
  });

  it('says so for every paragraph with words, tables and notes included', () => {
    const notes = [...parts].filter(([path]) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path));
    const bodies = notes.map(([, text]) => /type="body"[\s\S]*?<\/p:txBody>/.exec(text)?.[0] ?? '');
    const paragraphs = [...xml, ...bodies]
      .flatMap((text) => text.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? [])
      .filter((paragraph) => /<a:t>[^<✓]/.test(paragraph) && !paragraph.includes('slidenum'));
    expect(paragraphs.length).toBeGreaterThan(100);
    expect(paragraphs.filter((paragraph) => !/<a:pPr\b[^>]*rtl="1"/.test(paragraph))).toEqual([]);
    expect(paragraphs.filter((paragraph) => !/<a:pPr\b[^>]*algn="(?:r|ctr)"/.test(paragraph))).toEqual([]);
  });

  it('has the letters that Arabic lists have', () => {
    const asked = slideOf('question-look-up', readSlides(turned)).xml;
    expect([...asked.matchAll(/<a:buChar char="&#x(\w+);"\/>/g)].map(([, code]) => code)).toEqual([
      '0623',
      '0628',
      '062C',
    ]);
  });

  it('makes every word of a way to a scene a link, on a line of their own that does not break', () => {
    const { id, xml: outcomes } = slideOf('scenario-late-lamp-wait-outcomes', readSlides(turned));
    const runs = [...outcomes.matchAll(/<a:br\/>|<a:r>([\s\S]*?)<\/a:r>/g)].map(([all, run = '']) => ({
      text: all === '<a:br/>' ? '⏎' : (/<a:t>([^<]*)/.exec(run)?.[1] ?? ''),
      linked: run.includes('hlinkClick'),
      underlined: run.includes('u="sng"'),
    }));
    const from = runs.findIndex(({ text }) => text === '←\u00A0');
    expect(runs[from - 1]?.text).toBe('⏎');
    expect(runs.slice(from, from + 4)).toEqual([
      { text: '←\u00A0', linked: false, underlined: false },
      { text: 'course.scenario.scene', linked: true, underlined: true },
      { text: '\u00A0', linked: false, underlined: true },
      { text: '2', linked: true, underlined: true },
    ]);
    const numbers = readSlides(turned).map((slide) => slide.id);
    const sorry = numbers.indexOf('scenario-late-lamp-sorry') + 1;
    expect(linksOf(turned, numbers.indexOf(id) + 1).slice(0, 2)).toEqual([sorry, sorry]);
  });

  it('runs its tables from the right', () => {
    const tables = xml.flatMap((text) => text.match(/<a:tblPr[^>]*>/g) ?? []);
    expect(tables).toHaveLength(3);
    expect(tables.filter((table) => !table.includes('rtl="1"'))).toEqual([]);
  });
});
