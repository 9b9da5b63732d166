import { expect, test } from 'vitest';

import { compareFindings, formatFinding, hasErrors, type Finding } from '../../../src/course/findings.ts';

function finding(
  file: string,
  line: number,
  column: number,
  severity: Finding['severity'] = 'error',
): Finding {
  return { rule: 'rule', severity, place: { file, line, column }, message: 'found', advice: 'do' };
}

test('a finding is a line that a terminal can open', () => {
  expect(formatFinding(finding('a.mdx', 3, 7))).toBe('a.mdx:3:7 found — do');
  expect(
    formatFinding({ ...finding('a.mdx', 3, 7, 'hint'), related: { file: 'b.mdx', line: 1, column: 2 } }),
  ).toBe('a.mdx:3:7 hint: found — do (see b.mdx:1:2)');
});

test('findings stand in the order of reading, numbers as numbers', () => {
  const sorted = [finding('b', 1, 1), finding('a', 10, 1), finding('a', 9, 12), finding('a', 9, 2)].sort(
    compareFindings,
  );
  expect(sorted.map(({ place: { file, line, column } }) => `${file}${line}:${column}`)).toEqual([
    'a9:2',
    'a9:12',
    'a10:1',
    'b1:1',
  ]);
});

test('warnings and hints stop nothing', () => {
  expect(hasErrors([finding('a', 1, 1, 'warning'), finding('a', 1, 1, 'hint')])).toBe(false);
  expect(hasErrors([finding('a', 1, 1, 'hint'), finding('a', 1, 1)])).toBe(true);
});
