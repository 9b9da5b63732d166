import { describe, expect, it } from 'vitest';

import { readParts, readSlides } from '../../../support/presentation.ts';
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

  it('runs its tables from the right', () => {
    const tables = xml.flatMap((text) => text.match(/<a:tblPr[^>]*>/g) ?? []);
    expect(tables).toHaveLength(3);
    expect(tables.filter((table) => !table.includes('rtl="1"'))).toEqual([]);
  });
});
