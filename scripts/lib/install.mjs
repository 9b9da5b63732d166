import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './node.mjs';
import { npm, run } from './run.mjs';

/**
 * Installs the dependencies when they are missing or differ from the lock file.
 * @param {{ say: (line: string) => void }} options
 * @returns {Promise<string | undefined>} What went wrong in one sentence, with npm's own words, if anything did.
 */
export async function ensureInstalled({ say }) {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json')))
    return undefined;
  say('Installing the dependencies (a minute or two the first time) …');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    return `${reason(output)}\n\nThe dependencies could not be installed: see what npm says above.`;
  return checkNode();
}

/**
 * Whether what npm wrote down after its last installation is what the lock file asks for. Packages for other
 * platforms are optional and may be absent.
 * @param {Record<string, Locked> | undefined} wanted
 * @param {Record<string, Locked> | undefined} present
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked
 */
export function isInstalled(wanted, present) {
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional, devOptional }]) => {
      const installed = present[path];
      return installed === undefined ? Boolean(optional ?? devOptional) : installed.version === version;
    });
}

/** What npm found, without its prefix and the page of options that follows. */
function reason(output) {
  const [words = ''] = output
    .replace(/^npm (error|warn) ?/gm, '')
    .split(/^(?:Clean install a project|A complete log)/m);
  return words.trim();
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The guard, on the Node that will do the work. */
async function checkNode() {
  const { code, output } = await run(pinnedNode(), [join(root, 'scripts/guard.mjs')]);
  return code === 0 ? undefined : output.trim();
}
