import { readFileSync } from 'node:fs';

/**
 * How many checks a step made. A static check counts as one.
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @type {(ok: boolean) => Count} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * What Vitest's JSON report says. A file that does not load fails without a failed test, so the exit code counts too.
 * @returns {Count}
 */
export function readVitest(file, code) {
  const report = readJson(file);
  const loaded = report?.testResults.filter(isBroken).length ?? 0;
  return atLeastOneFailure(code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + loaded,
  });
}

/** Whether a test file failed before its first test. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}

/**
 * What Playwright's JSON report says. A flaky test has failed: there are no retries to hide behind.
 * @returns {Count}
 */
export function readPlaywright(file, code) {
  const report = readJson(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const outsideTests = report?.errors.length ?? 0;
  return atLeastOneFailure(code, { passed: expected, failed: unexpected + flaky + outsideTests });
}

/** A runner that ends badly without a failed test has still failed. */
function atLeastOneFailure(code, count) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The table at the end and the line that machines read.
 * @param {readonly { title: string, count: Count | undefined, seconds: number }[]} results
 */
export function summary(results) {
  const width = Math.max(...results.map(({ title }) => title.length));
  const lines = results.map(
    ({ title, count, seconds }) =>
      `  ${mark(count)}  ${title.padEnd(width)}  ${describe(count).padEnd(24)} ${seconds.toFixed(1).padStart(7)} s`,
  );
  const total = (key) => results.reduce((sum, { count }) => sum + (count?.[key] ?? 0), 0);
  return [...lines, '', `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}

function mark(count) {
  if (count === undefined) return 'skip';
  return count.failed === 0 ? 'ok  ' : 'FAIL';
}

function describe(count) {
  return count === undefined ? 'not run' : `${count.passed} passed, ${count.failed} failed`;
}
