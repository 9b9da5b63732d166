import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { environment, pinnedNode, root } from './node.mjs';

/**
 * Runs a command in the project folder and waits for it. Nothing is asked: there is no standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options] `show` passes the output on as it comes.
 * @returns {Promise<{ code: number, output: string }>} Exit code (127 when there is no such command) and all output.
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs npm with the Node that runs this script, so that it also works before anything is installed. */
export function npm(args, options) {
  const cli = npmCli();
  return cli === undefined ? run('npm', args, options) : run(process.execPath, [cli, ...args], options);
}

/**
 * Runs one of the project's own tools on the pinned Node.
 * @param {string} packageName Its command is the package's only one, or the first.
 */
export function tool(packageName, args, options) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(pinnedNode(), [join(folder, script), ...args], options);
}

/** npm's script: the one that started us, else the one beside Node. */
function npmCli() {
  const here = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(here, 'node_modules/npm/bin/npm-cli.js'),
    join(here, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  return candidates.find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
}
