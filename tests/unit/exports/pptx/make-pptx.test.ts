import { describe, expect, it } from 'vitest';

import { findXmlMistake } from '../../../support/check-xml.ts';
import { readParts } from '../../../support/presentation.ts';
import { bytes, latin, make, makeTurned, slideOf, slides } from './support/presentations.ts';

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

  it('has parts that are well-formed XML', async () => {
    const turned = await makeTurned();
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

  it('says its language, to whoever reads it aloud or checks its spelling', () => {
    expect(readParts(bytes).get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    const languages = new Set(slides.flatMap(({ xml }) => xml.match(/\blang="[^"]*"/g) ?? []));
    expect([...languages]).toEqual(['lang="en-GB"']);
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await make(latin)).equals(bytes)).toBe(true);
  });
});
