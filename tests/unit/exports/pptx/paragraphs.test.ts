import { describe, expect, it } from 'vitest';

import { parseMarkdown } from '../../../../src/course/markdown/parse-markdown.ts';
import { sourceText } from '../../../../src/course/source-text.ts';
import { paragraphsOf } from '../../../../src/exports/pptx/paragraphs.ts';

const read = (text: string) => paragraphsOf(parseMarkdown(sourceText('lesson.mdx', text)).tree.children);

describe('Markdown as paragraphs', () => {
  it('keeps bold words as runs of their own', () => {
    expect(read('Look **up**\nand nod.')).toEqual([
      { level: 0, runs: [{ text: 'Look ' }, { bold: true, text: 'up' }, { text: ' and nod.' }] },
    ]);
  });

  it('marks the items of lists, and sets lists in lists one step deeper', () => {
    expect(read('1. One\n   - Deep\n2. Two')).toEqual([
      { level: 0, mark: 'number', runs: [{ text: 'One' }] },
      { level: 1, mark: 'point', runs: [{ text: 'Deep' }] },
      { level: 0, mark: 'number', runs: [{ text: 'Two' }] },
    ]);
  });

  it('isolates names in another language and says which it is', () => {
    expect(read('عند <bdi lang="en">Fjordlys</bdi>.')).toEqual([
      {
        level: 0,
        runs: [
          { text: 'عند ' },
          { text: '\u200E' },
          { lang: 'en', text: 'Fjordlys' },
          { text: '\u200E' },
          { text: '.' },
        ],
      },
    ]);
  });

  it('leaves citations out, keeps the words of terms and links, and draws a line for a gap', () => {
    expect(read('A :term[norm]{#norm} in [here](a.mdx), twice :source[]{#smith-2000}.')).toEqual([
      {
        level: 0,
        runs: [
          { text: 'A ' },
          { text: 'norm' },
          { text: ' in ' },
          { text: 'here' },
          { text: ', twice' },
          { text: '.' },
        ],
      },
    ]);
  });

  it('writes a row of a table in a line', () => {
    expect(
      read('| a | b |\n| - | - |\n| 1 | 2 |').map(({ runs }) => runs.map(({ text }) => text).join('')),
    ).toEqual(['a – b', '1 – 2']);
  });
});
