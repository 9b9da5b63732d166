import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';
import { freePort } from './port.mjs';
import { one, readPlaywright, readVitest } from './results.mjs';
import { npm, tool } from './run.mjs';

/**
 * One thing that `npm test` does. Steps that read `dist/` are skipped after a failed build.
 * @typedef {object} Step
 * @property {string} id What a developer types: `npm test -- unit`.
 * @property {string} title
 * @property {boolean} [beside] It reads sources alone and uses one core, so it may run beside others.
 * @property {boolean} [readsDist]
 * @property {boolean} [needsBrowser]
 * @property {() => Promise<{ count: import('./results.mjs').Count, words?: string }>} run What it counted, and what is left to tell of it.
 */

/** @type {readonly Step[]} */
export const steps = [
  // The longest comes first, so that the others run beside it.
  { id: 'lint', title: 'Code', beside: true, run: quietly(lint) },
  { id: 'types', title: 'Types', beside: true, run: quietly(() => tool('astro', ['check'])) },
  { id: 'format', title: 'Formatting', beside: true, run: quietly(() => tool('prettier', ['--check', '.'])) },
  { id: 'styles', title: 'Styles', beside: true, run: quietly(lintStyles) },
  {
    id: 'unused',
    title: 'Unused code and dependencies',
    beside: true,
    run: quietly(() => tool('knip', ['--no-progress', '--no-config-hints'])),
  },
  { id: 'content', title: 'Content', beside: true, run: quietly(() => npm(['run', '--silent', 'check'])) },
  { id: 'spelling', title: 'Spelling', beside: true, run: quietly(spelling) },
  { id: 'unit', title: 'Unit tests', run: () => vitest('unit') },
  { id: 'build', title: 'Build', run: quietly(() => npm(['run', '--silent', 'build'])) },
  { id: 'built', title: 'Tests of the built site', readsDist: true, run: () => vitest('build') },
  { id: 'browser', title: 'Browser tests', readsDist: true, needsBrowser: true, run: playwright },
];

/** Runs one tool and tells what it said only if it found something. */
function quietly(work) {
  return async () => {
    const { code, output } = await work();
    return { count: one(code === 0), words: code === 0 ? '' : output.trim() };
  };
}

function lint() {
  return tool('eslint', ['.', '--max-warnings=0']);
}

/** Writes the types that the linter and the compiler read, unless they are there. */
export async function prepare() {
  if (!existsSync(join(root, '.astro/types.d.ts'))) await tool('astro', ['sync']);
}

function spelling() {
  return npm(['run', '--silent', 'course', '--', 'spell']);
}

function lintStyles() {
  return tool('stylelint', ['src/**/*.{css,astro}', '--allow-empty-input', '--max-warnings=0']);
}

async function vitest(project) {
  const report = fresh(`${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await tool('vitest', ['run', `--project=${project}`, ...reporters], { show: true });
  return { count: readVitest(report, code) };
}

async function playwright() {
  const report = fresh('browser.json');
  // Playwright tells its workers about colours itself, and Node complains about being told twice.
  const env = { NO_COLOR: undefined, PLAYWRIGHT_PORT: String(await freePort(4400)) };
  const { code } = await tool('@playwright/test', ['test', '--pass-with-no-tests'], { show: true, env });
  return { count: readPlaywright(report, code) };
}

/** Where a runner writes its report; last time's is removed, so that it is never read for this one. */
function fresh(name) {
  const file = join(root, '.cache/test', name);
  rmSync(file, { force: true });
  return file;
}
