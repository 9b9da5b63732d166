import { describe, expect, it } from 'vitest';

import { makePptx } from '../../../../src/exports/pptx/make-pptx.ts';
import { findXmlMistake } from '../../../support/check-xml.ts';
import { readParts, readSlides } from '../../../support/presentation.ts';
import { everythingAllowed } from '../../course/support/everything-allowed.ts';
import { lessonOf, type PlacedLesson } from '../lesson.ts';

const t = (key: string, values: object = {}): string => [key, ...Object.values(values).map(String)].join(' ');
const make = ({ lesson, module, edition }: PlacedLesson) => makePptx({ lesson, module, edition, t });

const latin = lessonOf(everythingAllowed);
const bytes = await make(latin);
const slides = readSlides(bytes);
const slideAbout = (title: string, number = 0) => slides.filter((slide) => slide.title === title)[number];

/** The same lesson, as if its language were written from right to left. */
const turned = await make({ ...latin, edition: { ...latin.edition, locale: 'ar', direction: 'rtl' } });

describe('a presentation', () => {
  it('has a title in its place on every slide, and no two questions as one', () => {
    expect(slides.map(({ title }) => title)).toEqual([
      'Welcome: the start',
      'Which?',
      'Seen, greeted, oriented',
      'The first seconds',
      'A customer comes in, and says: I am late. What first?',
      'A customer comes in, and says: I am late. What first?',
      'Which comes first? not a step',
      'Which comes first? not a step',
      'What belongs together?',
      'What belongs together?',
      'Where does it belong?',
      'Where does it belong?',
      'How many?',
      'How many?',
      'What is missing? Not a gap: [x].',
      'What is missing? Not a gap: [x].',
      'How would you say it?',
      'How would you say it?',
      'Which part is wrong?',
      'Which part is wrong?',
      'The ending',
      'The late lamp',
      'The late lamp',
      'The late lamp',
      'The late lamp',
      'The late lamp',
      'The late lamp',
      'course.deck.closing',
    ]);
  });

  it('has parts that are well-formed XML', () => {
    const mistakes = [...readParts(bytes), ...readParts(turned)].flatMap(([path, xml]) => {
      const mistake = findXmlMistake(xml);
      return mistake === undefined ? [] : [`${path}: ${mistake}`];
    });
    expect(mistakes).toEqual([]);
  });

  it('has one set of properties for each paragraph, without which PowerPoint offers to repair the file', () => {
    const paragraphs = slides.flatMap(({ xml }) => xml.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? []);
    expect(paragraphs.length).toBeGreaterThan(50);
    expect(paragraphs.filter((paragraph) => (paragraph.match(/<a:pPr\b/g) ?? []).length > 1)).toEqual([]);
  });

  it('carries what the trainer says under its slide, in paragraphs, with the minutes first', () => {
    expect(slideAbout('Seen, greeted, oriented')?.notes).toEqual([
      'course.lesson.minutes 1.5',
      'Say it in half a minute. Ask: why? If nobody answers, tell of a shop where you were greeted well, and ask what was done there, by whom, and when.',
      '• First',
    ]);
  });

  it('asks first and answers on the next slide', () => {
    const question = 'A customer comes in, and says: I am late. What first?';
    expect(slideAbout(question)?.texts).toEqual(
      expect.arrayContaining(['Look away: it is 10:30', 'Look up, say {name}', 'Wait']),
    );
    expect(slideAbout(question)?.texts.join()).not.toContain('half served');
    expect(slideAbout(question, 1)?.texts).toEqual(
      expect.arrayContaining([
        'Look up, say {name}',
        'Being seen already counts as half served. A second line.',
      ]),
    );
    expect(slideAbout(question, 1)?.texts).not.toContain('Wait');
  });

  it('gives the hints under the question, and what to say to each answer under the answer', () => {
    const question = 'A customer comes in, and says: I am late. What first?';
    expect(slideAbout(question)?.notes.slice(1)).toEqual([
      'course.question.hint: Who is waiting?',
      'course.question.hint: And who is not?',
    ]);
    expect(slideAbout(question, 1)?.notes[1]).toBe(
      'Look away: it is 10:30 → It may feel polite, but it says the opposite.',
    );
  });

  it('shows pairs in a table, shuffled when it asks and right when it answers', () => {
    const rows = (number: number): readonly string[] =>
      [...(slideAbout('What belongs together?', number)?.xml ?? '').matchAll(/<a:tr\b[\s\S]*?<\/a:tr>/g)].map(
        ([row]) => [...row.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join(' '),
      );
    expect(rows(1)).toEqual(['Channel Welcome', 'Shop Look  up', 'Phone Say 1 | 2', 'Mail Answer today']);
    expect(rows(0)).toHaveLength(4);
    expect(rows(0)).not.toEqual(rows(1));
  });

  it('never asks for steps in their order', () => {
    const asked = slideAbout('Which comes first? not a step')?.texts ?? [];
    const answered = slideAbout('Which comes first? not a step', 1)?.texts ?? [];
    const steps = ['Look up, and nod', 'Greet', 'Ask'];
    expect(answered.filter((text) => steps.includes(text))).toEqual(steps);
    expect(asked.filter((text) => steps.includes(text)).toSorted()).toEqual(steps.toSorted());
    expect(asked.filter((text) => steps.includes(text))).not.toEqual(steps);
  });

  it('leaves the words of gaps for the answer', () => {
    expect(slideAbout('What is missing? Not a gap: [x].')?.texts.join()).not.toContain('greet');
    expect(slideAbout('What is missing? Not a gap: [x].', 1)?.texts).toEqual(
      expect.arrayContaining(['up', 'greet', 'you']),
    );
  });

  it('says its language, to whoever reads it aloud or checks its spelling', () => {
    expect(readParts(bytes).get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    const languages = new Set(slides.flatMap(({ xml }) => xml.match(/\blang="[^"]*"/g) ?? []));
    expect([...languages]).toEqual(['lang="en-GB"']);
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await make(latin)).equals(bytes)).toBe(true);
  });
});

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

  it('runs its tables from the right', () => {
    const tables = xml.flatMap((text) => text.match(/<a:tblPr[^>]*>/g) ?? []);
    expect(tables).toHaveLength(3);
    expect(tables.filter((table) => !table.includes('rtl="1"'))).toEqual([]);
  });
});

describe('the search for mistakes in XML', () => {
  it.each([
    ['<a><b></a></b>', '</a> closes <b>'],
    ['<a>', '<a> is not closed'],
    ['<a x="1" x="2"/>', '<a> has x twice'],
    ['<a>R & D</a>', 'a bare & in `R & D`'],
    ['<a x=1/>', '<a> has the attribute `x=1`'],
  ])('finds the one in %s', (text, mistake) => {
    expect(findXmlMistake(text)).toBe(mistake);
  });

  it('finds none where there is none', () => {
    expect(findXmlMistake('<?xml version="1.0"?>\n<a:b c="d &amp; e"><f/>g</a:b>')).toBeUndefined();
  });
});
