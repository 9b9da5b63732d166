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
 * @property {boolean} [readsDist]
 * @property {boolean} [needsBrowser]
 * @property {() => Promise<import('./results.mjs').Count>} run
 */

/** @type {readonly Step[]} */
export const steps = [
  { id: 'format', title: 'Formatting', run: quietly(() => tool('prettier', ['--check', '.'])) },
  // Types come before the linter, which reads the types that Astro writes here.
  { id: 'types', title: 'Types', run: quietly(() => tool('astro', ['check'])) },
  { id: 'lint', title: 'Code', run: quietly(lint) },
  { id: 'styles', title: 'Styles', run: quietly(lintStyles) },
  {
    id: 'unused',
    title: 'Unused code and dependencies',
    run: quietly(() => tool('knip', ['--no-progress', '--no-config-hints'])),
  },
  { id: 'content', title: 'Content', run: quietly(() => npm(['run', '--silent', 'check'])) },
  { id: 'unit', title: 'Unit tests', run: () => vitest('unit') },
  { id: 'build', title: 'Build', run: quietly(() => npm(['run', '--silent', 'build'])) },
  { id: 'built', title: 'Tests of the built site', readsDist: true, run: () => vitest('build') },
  { id: 'browser', title: 'Browser tests', readsDist: true, needsBrowser: true, run: playwright },
];

/** Runs one tool and shows what it said only if it found something. */
function quietly(work) {
  return async () => {
    const { code, output } = await work();
    if (code !== 0) console.log(output.trim());
    return one(code === 0);
  };
}

async function lint() {
  if (!existsSync(join(root, '.astro/types.d.ts'))) await tool('astro', ['sync']);
  return tool('eslint', ['.', '--max-warnings=0']);
}

function lintStyles() {
  return tool('stylelint', ['src/**/*.{css,astro}', '--allow-empty-input', '--max-warnings=0']);
}

async function vitest(project) {
  const report = fresh(`${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await tool('vitest', ['run', `--project=${project}`, ...reporters], { show: true });
  return readVitest(report, code);
}

async function playwright() {
  const report = fresh('browser.json');
  // Playwright tells its workers about colours itself, and Node complains about being told twice.
  const env = { NO_COLOR: undefined, PLAYWRIGHT_PORT: String(await freePort(4400)) };
  const { code } = await tool('@playwright/test', ['test', '--pass-with-no-tests'], { show: true, env });
  return readPlaywright(report, code);
}

/** Where a runner writes its report; last time's is removed, so that it is never read for this one. */
function fresh(name) {
  const file = join(root, '.cache/test', name);
  rmSync(file, { force: true });
  return file;
}
