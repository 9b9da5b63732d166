import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The oldest Node that runs the site and its TypeScript without flags. */
export const oldestNode = '22.18.0';

/**
 * Whether a version such as `v22.20.1` is at least `oldest`.
 * @param {string} version
 * @param {string} [oldest]
 */
export function isNewEnough(version, oldest = oldestNode) {
  const have = numbers(version);
  const want = numbers(oldest);
  const differs = want.findIndex((part, i) => part !== have[i]);
  return differs === -1 || have[differs] > want[differs];
}

/** @param {string} version */
function numbers(version) {
  return version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
}

/** The Node that came with the dependencies, else the one that runs this script. */
export function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file);
  return existsSync(pinned) ? pinned : process.execPath;
}

/** The environment for child processes: the project's own tools first, no telemetry, colours only for people. */
export function environment(extra = {}) {
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  const colours =
    process.stdout.isTTY && NO_COLOR === undefined ? { FORCE_COLOR: FORCE_COLOR ?? '1' } : { NO_COLOR: '1' };
  const path = [join(root, 'node_modules', '.bin'), inherited.PATH ?? ''].join(delimiter);
  return { ...inherited, ...colours, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}
