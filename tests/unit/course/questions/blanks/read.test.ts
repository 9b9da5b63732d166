import type { MarkdownNode } from '../../../../../src/course/markdown/nodes.ts';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

import { asking, readOne, wordsOf } from '../support/read-one.ts';

const question = readOne(
  'blanks',
  asking(
    'type=blanks',
    `What is missing?

Look [[up|upwards]], *then* [[greet]].

Not a gap.

Then [[say
your name|  say who you are ]]: it helps.

Being seen [helps].`,
  ),
);

test('gaps have keys over all paragraphs and every right word, without spaces around it', () => {
  expect(question.fields.map(({ key, accepted }) => ({ key, accepted }))).toEqual([
    { key: 'a', accepted: ['up', 'upwards'] },
    { key: 'b', accepted: ['greet'] },
    { key: 'c', accepted: ['say your name', 'say who you are'] },
  ]);
});

test('a gap knows its own place', () => {
  expect(question.fields.map(({ place }) => [place.line, place.column])).toEqual([
    [14, 6],
    [14, 29],
    [18, 6],
  ]);
});

test('the text runs from the first gap to the last, and has no right word', () => {
  expect(wordsOf(question)).toEqual({
    prompt: 'What is missing?',
    text: 'Look , then . Not a gap. Then : it helps.',
    explanation: 'Being seen [helps].',
  });
});

test('each gap is a field of its key', () => {
  expect(blanksIn(question.parts.text ?? [])).toEqual(['a', 'b', 'c']);
});

test('letters of a language may be folded where the author allows it', () => {
  expect(question.fold).toBe(false);
  expect(readOne('blanks', asking('type=blanks fold', 'What?\n\nLook [[på]].')).fold).toBe(true);
});

function blanksIn(nodes: readonly MarkdownNode[]): readonly unknown[] {
  const found: unknown[] = [];
  visit({ type: 'root', children: [...nodes] }, 'textDirective', (node) => {
    if (node.name === 'blank') found.push(node.attributes?.id);
  });
  return found;
}
