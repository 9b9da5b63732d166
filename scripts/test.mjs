// npm test: installs what is missing, then runs every check there is, whatever the ones before it said.
// `npm test -- unit lint` runs only these. Built-in modules only: it starts before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/node.mjs';
import { one, summary } from './lib/results.mjs';
import { phases, prepare, steps } from './lib/steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => steps.every((step) => step.id !== id));

if (unknown.length > 0)
  finish(failure(`There is no step "${unknown[0]}": ${steps.map(({ id }) => id).join(', ')}.`));
else await main(steps.filter(({ id }) => wanted.length === 0 || wanted.includes(id)));

/** @param {readonly import('./lib/steps.mjs').Step[]} chosen */
async function main(chosen) {
  const problem = await ensureInstalled({ say: console.log });
  if (problem !== undefined) return finish(failure(problem));
  const browser = chosen.some((step) => step.needsBrowser) ? await ensureBrowser({ say: console.log }) : {};
  if (browser.path !== undefined) process.env.TOUCHPOINT_BROWSER = browser.path;
  await prepare();
  const results = [];
  for (const phase of phases) {
    const own = chosen.filter((step) => step.phase === phase);
    results.push(...(await inPairs(own, (step) => perform(step, results, browser.problem))));
  }
  finish(results);
}

/**
 * Does the work two at a time, since a small machine has two cores; the results are in the order of the items.
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result[]>}
 */
async function inPairs(items, work) {
  const results = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** What a step says is told whole, at its end, since others run beside it; the title of a long one comes before it. */
async function perform(step, before, browserProblem) {
  const title = `\n— ${step.title}`;
  if (step.tellsAsItGoes) console.log(title);
  const start = performance.now();
  const { count, words = '' } = await attempt(step, before, browserProblem);
  const seconds = (performance.now() - start) / 1000;
  const told = [step.tellsAsItGoes ? '' : title, words, `  ${seconds.toFixed(1)} s`];
  console.log(told.filter((line) => line !== '').join('\n'));
  return { id: step.id, title: step.title, count, seconds };
}

/** The step's count, none if what it reads was not built, and what is to be told of it. */
async function attempt(step, before, browserProblem) {
  const built = before.find(({ id }) => id === 'build')?.count.failed !== 1 && existsSync(join(root, 'dist'));
  if (step.readsDist && !built) {
    return { words: '  Not run: there is no built site.' };
  }
  if (step.needsBrowser && browserProblem !== undefined) {
    return { count: one(false), words: browserProblem };
  }
  return step.run();
}

/** What is left to report when nothing can be run. */
function failure(sentence) {
  console.log(sentence);
  return [{ id: 'install', title: 'Preparation', count: one(false), seconds: 0 }];
}

function finish(results) {
  console.log(`\n${summary(results)}`);
  process.exitCode = results.some(({ count }) => count === undefined || count.failed > 0) ? 1 : 0;
}
