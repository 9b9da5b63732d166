import { describe, expect, test } from 'vitest';

import { compareFindings } from '../../../../src/course/findings.ts';
import { locateSyntaxError } from '../../../../src/course/markdown/locate-syntax-error.ts';
import { plainText } from '../../../../src/course/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/course/markdown/parse-markdown.ts';
import { sourceText } from '../../../../src/course/source-text.ts';

const parse = (text: string) => parseMarkdown(sourceText('a.mdx', text));

const places = (text: string): readonly string[] =>
  [...parse(text).findings].sort(compareFindings).map(({ place }) => `${place.line}:${place.column}`);

describe('syntax errors', () => {
  test('are all found, each at the sign that began it', () => {
    expect(places('a <3 b\n\n{x y}\n\n<Kundenavn>\n\n<!-- c -->\n\n</b>\n\nend {')).toEqual([
      '1:3',
      '3:1',
      '5:1',
      '7:1',
      '9:1',
      '11:5',
    ]);
  });

  test('leave the rest of the page in place', () => {
    const { tree, brokenLines } = parse('a <3 b\n\n## Title [#x]\n\n{x y}\n');
    expect(tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['paragraph', 1],
      ['heading', 3],
      ['paragraph', 5],
    ]);
    expect(brokenLines).toEqual(new Set([5, 1]));
  });

  test('in the braces of a block leave it a block', () => {
    const { tree } = parse(':::slide{#a minutes==2}\n- One\n:::\n');
    expect(tree.children.map(({ type }) => type)).toEqual(['containerDirective']);
  });

  test('are not looked for in frontmatter', () => {
    expect(places('---\ntitle: a <3 {b c}\n---\n\nText\n')).toEqual([]);
  });

  test('that are none of MDX are our own bugs and thrown on', () => {
    const bug = new TypeError('x is not a function');
    expect(() => locateSyntaxError(bug, sourceText('a.mdx', 'x'))).toThrow(bug);
  });
});

test('colons between letters and numbers are text', () => {
  const { tree } = parse('At 10:30, 3:1, note:this, the long:term view[x] and :smile:.\n');
  expect(plainText(tree.children)).toBe('At 10:30, 3:1, note:this, the long:term view[x] and :smile:.');
});

test('reading ends for any text of brackets and braces', () => {
  const signs = ['<', '{', '}', '>', '/', 'a', ' ', '\n', '!', '-'];
  let seed = 7;
  const next = (): string => {
    seed = (seed * 48271) % 2147483647;
    return signs[seed % signs.length] ?? '';
  };
  for (let round = 0; round < 60; round += 1) {
    const text = Array.from({ length: 24 }, next).join('');
    expect(parse(text).tree.type).toBe('root');
  }
});
