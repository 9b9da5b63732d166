import { describe, expect, test } from 'vitest';

import { repairBlocks } from '../../../../src/course/markdown/block-lines/repair-blocks.ts';
import { sourceText } from '../../../../src/course/source-text.ts';
import { everythingAllowed } from '../support/everything-allowed.ts';

const repaired = (...lines: readonly string[]): readonly string[] =>
  repairBlocks(sourceText('a.mdx', lines.join('\n'))).source.text.split('\n');

test('a page whose blocks are right is left as it is', () => {
  const source = sourceText('a.mdx', everythingAllowed);
  expect(repairBlocks(source)).toEqual({ source, findings: [], brokenLines: [] });
});

describe('a block is read as it was meant', () => {
  test.each([
    [
      'a space before the braces',
      ['::::slide {#a minutes=2}', ':::notes', 'x', ':::', '::::'],
      '::::slide{#a minutes=2}',
    ],
    ['a space before the name', ['::: note', 'x', ':::'], ':::note'],
    ['wide colons', ['：：：note', 'x', ':::'], ':::note'],
    ['a misspelt name', [':::quesiton{#a}', 'x', ':::'], ':::question{#a}'],
    ['curly quotation marks', [':::slide{#a minutes=“2”}', 'x', ':::'], ':::slide{#a minutes="2"}'],
    ['open braces', [':::slide{#a minutes=2', 'x', ':::'], ':::slide{#a minutes=2}'],
    ['text behind the braces', [':::slide{#a minutes=2} Title', 'x', ':::'], ':::slide{#a minutes=2}'],
    ['two colons', ['::slide{#a minutes=2}', 'x', '::'], ':::slide{#a minutes=2}'],
  ])('with %s', (_name, lines, opening) => {
    expect(repaired(...lines)[0]).toBe(opening);
  });

  test('when it needs more colons than what it holds', () => {
    expect(repaired(':::slide{#a minutes=2}', ':::notes', 'x', ':::', ':::')).toEqual([
      '::::slide{#a minutes=2}',
      ':::notes',
      'x',
      ':::',
      '::::',
    ]);
  });

  test('when it ends with too few colons', () => {
    expect(repaired('::::slide{#a minutes=2}', 'x', ':::')).toEqual(['::::slide{#a minutes=2}', 'x', '::::']);
  });

  test('when it is closed before the next block begins', () => {
    expect(repaired(':::note', 'x', '', ':::slide{#a minutes=2}', 'y', ':::')).toEqual([
      ':::note',
      'x',
      ':::',
      ':::slide{#a minutes=2}',
      'y',
      ':::',
    ]);
  });

  test('when it is closed before the next section', () => {
    expect(repaired(':::note', 'x', '', '## Next [#next]', 'y')).toEqual([
      ':::note',
      'x',
      ':::',
      '## Next [#next]',
      'y',
    ]);
  });

  test('when nothing follows it', () => {
    expect(repaired(':::note', 'x')).toEqual([':::note', 'x', ':::']);
  });

  test('when an end is left over', () => {
    expect(repaired('x', ':::', 'y')).toEqual(['x', '', 'y']);
  });
});

test('lines of code and remarks are no blocks', () => {
  const lines = ['```', ':::quesiton', '```', '~~~~', '::: x', '~~~', '~~~~', '{/* a', ':::', '*/}', 'x'];
  expect(repaired(...lines)).toEqual(lines);
});

test('every line keeps its number', () => {
  const text = everythingAllowed.replaceAll(':::', '::').replaceAll('{#', ' {#');
  const lines = repairBlocks(sourceText('a.mdx', text)).source.text.split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(text.split('\n').length);
  expect(lines.findIndex((line) => line.startsWith('## The ending'))).toBe(
    text.split('\n').findIndex((line) => line.startsWith('## The ending')),
  );
});
