import { createServer } from 'node:net';

/**
 * The first free port at or after `wanted`; any free one when it is 0.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const found = await tryPort(port);
    if (found !== undefined) return found;
  }
  return freePort(0);
}

function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
