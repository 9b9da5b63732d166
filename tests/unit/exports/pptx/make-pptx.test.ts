import { describe, expect, it } from 'vitest';

import { startOrder } from '../../../../src/course/questions/start-order.ts';
import { makePptx } from '../../../../src/exports/pptx/make-pptx.ts';
import { findXmlMistake } from '../../../support/check-xml.ts';
import { linksOf, readParts, readSlides } from '../../../support/presentation.ts';
import { everythingAllowed } from '../../course/support/everything-allowed.ts';
import { lessonOf, type PlacedLesson } from '../lesson.ts';

const t = (key: string, values: object = {}): string => [key, ...Object.values(values).map(String)].join(' ');
const make = ({ lesson, module, edition }: PlacedLesson) => makePptx({ lesson, module, edition, t });

const latin = lessonOf(everythingAllowed);
const bytes = await make(latin);
const slides = readSlides(bytes);
const slideOf = (id: string, all = slides) => {
  const slide = all.find((each) => each.id === id);
  if (!slide) throw new Error(`There is no slide ${id}.`);
  return slide;
};

/** The same lesson, as if its language were written from right to left. */
const turned = await make({ ...latin, edition: { ...latin.edition, locale: 'ar', direction: 'rtl' } });

/** The marks of the paragraphs that letters or numbers stand before. */
const marksIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:buAutoNum type="(\w+)" startAt="(\d+)"\/>/g)].map(
    ([, type = '', at = '']) => `${type} ${at}`,
  );

/** Where the three parts of a question of the lesson stand at first. */
const startOf = (id: string, type: 'order' | 'match') =>
  startOrder({ id, keys: ['a', 'b', 'c'], key: { type, right: ['a', 'b', 'c'] } });

describe('a presentation', () => {
  it('has the slides of the deck, each with a title of its own in its place', () => {
    expect(slides.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'opening: Welcome: the start',
      'question-several: Which?',
      'seen: Seen, greeted, oriented',
      'plain: The first seconds',
      'question-look-up: A customer comes in, and says: I am late. What first?',
      'answer-look-up: course.question.answer: A customer comes in, and says: I am late. What first?',
      'question-steps: Which comes first? not a step',
      'answer-steps: course.question.answer: Which comes first? not a step',
      'question-pairs: What belongs together?',
      'answer-pairs: course.question.answer: What belongs together?',
      'question-groups: Where does it belong?',
      'answer-groups: course.question.answer: Where does it belong?',
      'question-seconds: How many?',
      'answer-seconds: course.question.answer: How many?',
      'question-gaps: What is missing? Not a gap: [x].',
      'answer-gaps: course.question.answer: What is missing? Not a gap: [x].',
      'question-words: How would you say it?',
      'answer-words: course.deck.criteria: How would you say it?',
      'question-fault: Which part is wrong?',
      'answer-fault: course.deck.faulty: Which part is wrong?',
      'with-figure: The ending',
      'scenario-late-lamp: The late lamp',
      'scenario-late-lamp-call: The late lamp · course.deck.sceneAfter 1 course.deck.way 3 B',
      'scenario-late-lamp-call-outcomes: The late lamp · course.deck.outcomes 1',
      'scenario-late-lamp-sorry: The late lamp · course.deck.sceneAfter 2 course.deck.way 1 A or course.deck.way 3 A',
      'scenario-late-lamp-wait: The late lamp · course.deck.sceneAfter 3 course.deck.way 1 B',
      'scenario-late-lamp-wait-outcomes: The late lamp · course.deck.outcomes 3',
      'closing: course.deck.closing',
    ]);
    expect(slides.filter(({ xml }) => !xml.includes('name="Title"'))).toEqual([]);
  });

  it('says on its first slide where the lesson stands and how long it takes, as the deck does', () => {
    expect(slideOf('opening').texts).toEqual(
      expect.arrayContaining(['course.lesson.place 1 1 1', 'course.home.time 44']),
    );
    expect(slideOf('opening').xml).toContain('name="Lamps"');
  });

  it('sets nothing that is too small for a wall', () => {
    const all = [...readParts(bytes)].filter(([path]) => /^ppt\/slide(?:s|Layouts)\/[^/]+\.xml$/.test(path));
    // The words of a figure have sizes of their own.
    const own = all.map(([, xml]) => xml.replace(/<p:grpSp>[\s\S]*?<\/p:grpSp>/g, ''));
    const sizes = own.flatMap((xml) => [...xml.matchAll(/\bsz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(sizes.length).toBeGreaterThan(200);
    expect(sizes.filter((size) => size < 1800)).toEqual([]);
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
    expect(slideOf('seen').notes).toEqual([
      'course.lesson.minutes 1.5',
      'Say it in half a minute. Ask: why? If nobody answers, tell of a shop where you were greeted well, and ask what was done there, by whom, and when.',
      '• First',
    ]);
  });

  it('asks with letters, and answers on the next slide with the letter of what is right', () => {
    const asked = slideOf('question-look-up');
    expect(asked.texts).toEqual(
      expect.arrayContaining(['Look away: it is 10:30', 'Look up, say {name}', 'Wait']),
    );
    expect(marksIn(asked.xml)).toEqual(['alphaUcPeriod 1', 'alphaUcPeriod 1', 'alphaUcPeriod 1']);
    expect(asked.texts.join()).not.toContain('half served');
    const answered = slideOf('answer-look-up');
    expect(answered.texts).toEqual(expect.arrayContaining(['Look up, say {name}', 'Being seen helps.']));
    expect(marksIn(answered.xml)).toEqual(['alphaUcPeriod 2']);
    expect(answered.texts).not.toContain('Wait');
  });

  it('says of a guess that it is one, and gives its answer to the trainer alone', () => {
    const guess = slideOf('question-several');
    expect(guess.texts).toContain('course.deck.guess');
    expect(guess.notes.slice(1)).toEqual([
      'A. The first – course.question.right: Being seen already counts as half served.',
      'B. The second – course.question.wrong: It may feel polite, but it says the opposite.',
    ]);
  });

  it('gives hints, the verdict on each answer and why under the question', () => {
    expect(slideOf('question-look-up').notes.slice(1)).toEqual([
      'course.question.hint: Who is waiting?',
      'course.question.hint: And who is not?',
      'A. Look away: it is 10:30 – course.question.wrong: It may feel polite, but it says the opposite.',
      'B. Look up, say {name} – course.question.right: Being seen already counts as half served. A second line.',
      'C. Wait – course.question.wrong: The customer cannot know why you wait.',
      'course.question.why: Being seen helps.',
      'A quotation in the explanation.',
    ]);
  });

  it('calls a fault what is to be found in a message, and not right or wrong', () => {
    expect(slideOf('question-fault').notes.slice(1)).toEqual([
      'A. Hello, Noor. – course.question.noFault: A name at the start is never wrong.',
      'B. You should have read the terms. – course.question.fault: It puts the fault on the reader.',
    ]);
  });

  it('shows pairs in a table, numbers with letters in the order of the deck when it asks, and right when it answers', () => {
    const rows = (id: string): readonly string[] =>
      [...slideOf(id).xml.matchAll(/<a:tr\b[\s\S]*?<\/a:tr>/g)].map(([row]) =>
        [...row.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text).join(' '),
      );
    expect(rows('answer-pairs')).toEqual([
      'Channel Welcome',
      'Shop Look  up',
      'Phone Say 1 | 2',
      'Mail Answer today',
    ]);
    expect(startOf('pairs', 'match')).toEqual(['b', 'c', 'a']);
    expect(rows('question-pairs')).toEqual([
      'Channel Welcome',
      'Shop Say 1 | 2',
      'Phone Answer today',
      'Mail Look  up',
    ]);
    expect(marksIn(slideOf('question-pairs').xml)).toEqual([
      'arabicPeriod 1',
      'alphaUcPeriod 1',
      'arabicPeriod 2',
      'alphaUcPeriod 2',
      'arabicPeriod 3',
      'alphaUcPeriod 3',
    ]);
  });

  it('asks for steps in the order that page and deck start with', () => {
    const steps: Readonly<Record<string, string>> = { a: 'Look up, and nod', b: 'Greet', c: 'Ask' };
    const shown = (id: string) => slideOf(id).texts.filter((text) => Object.values(steps).includes(text));
    const start = startOf('steps', 'order');
    expect(start).not.toEqual(['a', 'b', 'c']);
    expect(shown('question-steps')).toEqual(start.map((key) => steps[key]));
    expect(shown('answer-steps')).toEqual(['Look up, and nod', 'Greet', 'Ask']);
  });

  it('leaves the words of gaps for the answer', () => {
    expect(slideOf('question-gaps').texts.join()).not.toContain('greet');
    expect(slideOf('answer-gaps').texts).toEqual(
      expect.arrayContaining(['Look up, [then] greet.', 'See you.']),
    );
  });

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
