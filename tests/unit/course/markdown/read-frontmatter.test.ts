import { expect, test } from 'vitest';

import { readFrontmatter, readYaml } from '../../../../src/course/markdown/read-frontmatter.ts';
import { sourceText } from '../../../../src/course/source-text.ts';

const page = sourceText(
  'a.mdx',
  '---\ntitle: T\nobjectives:\n  - id: a\n    text: A\n  - id: b\n---\n\nText\n',
);

test('frontmatter is read as data', () => {
  const { data, findings } = readFrontmatter(page);
  expect(data).toEqual({ title: 'T', objectives: [{ id: 'a', text: 'A' }, { id: 'b' }] });
  expect(findings).toEqual([]);
});

test.each<[readonly PropertyKey[], string]>([
  [['title'], '2:1'],
  [['objectives'], '3:1'],
  [['objectives', 0], '4:5'],
  [['objectives', 0, 'text'], '5:5'],
  [['objectives', 1, 'id'], '6:5'],
  [['objectives', 1, 'text'], '6:5'],
  [['description'], '2:1'],
])('%j has a place, or that of the nearest thing around it', (path, place) => {
  const { line, column } = readFrontmatter(page).placeOf(path);
  expect(`${line}:${column}`).toBe(place);
});

test('the line ends and the byte order mark of Windows change no place', () => {
  const windows = sourceText('a.mdx', `\uFEFF${page.text.replaceAll('\n', '\r\n')}`);
  const read = readFrontmatter(windows);
  expect(read.data).toEqual({ title: 'T', objectives: [{ id: 'a', text: 'A' }, { id: 'b' }] });
  expect(read.placeOf(['objectives', 1, 'id'])).toEqual({ file: 'a.mdx', line: 6, column: 5 });
});

test('YAML that refers to other parts of itself is refused', () => {
  const text = 'a: &x 1\nb: *x\n';
  expect(readYaml(sourceText('a.yml', text), text).findings.map(({ place }) => place.line)).toEqual([1, 2]);
});
