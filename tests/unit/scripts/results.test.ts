import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlaywright, readVitest, summary } from '../../../scripts/lib/results.mjs';

function reportFile(report: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('counting the unit tests', () => {
  test('counts a file that does not load as a failure beside the failed tests', () => {
    const file = reportFile({
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(readVitest(file, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('counts a runner that crashed without a report as one failure', () => {
    expect(readVitest('/nowhere/report.json', 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('counts nothing when there are no tests and the runner is content', () => {
    expect(readVitest('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 0 });
  });
});

describe('counting the browser tests', () => {
  test('counts flaky tests and errors outside of tests as failures', () => {
    const file = reportFile({ stats: { expected: 12, unexpected: 2, flaky: 1, skipped: 3 }, errors: [{}] });
    expect(readPlaywright(file, 1)).toEqual({ passed: 12, failed: 4 });
  });
});

test('the summary ends with the sum and says what was not run', () => {
  const lines = summary([
    { title: 'Types', count: { passed: 1, failed: 0 }, seconds: 12.34 },
    { title: 'Unit tests', count: { passed: 40, failed: 2 }, seconds: 3 },
    { title: 'Browser tests', count: undefined, seconds: 0 },
  ]).split('\n');
  expect(lines).toEqual([
    '  ok    Types          1 passed, 0 failed          12.3 s',
    '  FAIL  Unit tests     40 passed, 2 failed          3.0 s',
    '  skip  Browser tests  not run                      0.0 s',
    '',
    '41 passed, 2 failed',
  ]);
});
