// npm start: installs what is missing, builds the site, serves it and prints its address.
// Runs on the system's Node (20 or newer) before anything is installed, so: built-in modules only.
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { environment, pinnedNode, root } from './lib/node.mjs';
import { freePort } from './lib/port.mjs';
import { npm } from './lib/run.mjs';

const { values: options } = parseArgs({
  strict: false,
  options: { 'no-build': { type: 'boolean' }, port: { type: 'string', default: '4321' } },
});

const problem = (await ensureInstalled({ say })) ?? (options['no-build'] ? undefined : await build());
if (problem === undefined) await serve(await freePort(Number(options.port)));
else stop(problem);

async function build() {
  say('Building the site …');
  const { code, output } = await npm(['run', '--silent', 'build']);
  return code === 0 ? undefined : `${withoutStack(output)}\n\nThe site was not built: see above.`;
}

/** Starts the server and stays with it until it is stopped with Ctrl+C. */
async function serve(port) {
  const server = fork(new URL('./lib/preview.mjs', import.meta.url), [String(port)], {
    cwd: root,
    env: environment(),
    execPath: pinnedNode(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('message', (message) => {
    if (message.problem === undefined) say(`Touchpoint is ready: ${message.address}   (Ctrl+C stops it)`);
    else stop(`The site could not be served: ${message.problem}`);
  });
  server.on('exit', (code) => process.exit(code ?? process.exitCode ?? 0));
}

/** An error without the places in our machinery where it came past. */
function withoutStack(output) {
  return output.replace(/^\s+at .*(?:\n|$)/gm, '').trim();
}

function say(line) {
  console.log(line);
}

function stop(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
