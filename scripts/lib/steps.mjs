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
 * @property {Phase} phase
 * @property {boolean} [readsDist]
 * @property {boolean} [needsBrowser]
 * @property {boolean} [tellsAsItGoes] It is the longest of its phase: what it says is shown at once.
 * @property {() => Promise<{ count: import('./results.mjs').Count, words?: string }>} run What it counted, and what is left to tell of it.
 */

/**
 * Steps of a phase may run beside each other, and each phase waits for the one before it.
 * @typedef {'sources' | 'build' | 'site'} Phase
 */

/** @type {readonly Phase[]} */
export const phases = ['sources', 'build', 'site'];

/** In each phase the longest comes first, so that the others run beside it. @type {readonly Step[]} */
export const steps = [
  { id: 'lint', title: 'Code', phase: 'sources', run: quietly(lint) },
  { id: 'unit', title: 'Unit tests', phase: 'sources', run: () => vitest('unit') },
  { id: 'types', title: 'Types', phase: 'sources', run: quietly(() => tool('astro', ['check'])) },
  {
    id: 'format',
    title: 'Formatting',
    phase: 'sources',
    run: quietly(() => tool('prettier', ['--check', '.'])),
  },
  { id: 'styles', title: 'Styles', phase: 'sources', run: quietly(lintStyles) },
  {
    id: 'unused',
    title: 'Unused code and dependencies',
    phase: 'sources',
    run: quietly(() => tool('knip', ['--no-progress', '--no-config-hints'])),
  },
  {
    id: 'content',
    title: 'Content',
    phase: 'sources',
    run: quietly(() => npm(['run', '--silent', 'check'])),
  },
  { id: 'spelling', title: 'Spelling', phase: 'sources', run: quietly(spelling) },
  { id: 'build', title: 'Build', phase: 'build', run: quietly(() => npm(['run', '--silent', 'build'])) },
  {
    id: 'browser',
    title: 'Browser tests',
    phase: 'site',
    readsDist: true,
    needsBrowser: true,
    tellsAsItGoes: true,
    run: playwright,
  },
  {
    id: 'built',
    title: 'Tests of the built site',
    phase: 'site',
    readsDist: true,
    run: () => vitest('build'),
  },
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
  const { code, output } = await tool('vitest', ['run', `--project=${project}`, ...reporters]);
  return { count: readVitest(report, code), words: code === 0 ? '' : output.trim() };
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
