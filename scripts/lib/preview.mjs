// Serves dist/ until it is stopped. A child of start.mjs, because Astro needs the pinned Node.
// Astro's function instead of its command: the command allows one server per folder and may go to the background.
import { preview } from 'astro';

const port = Number(process.argv[2]);

try {
  const server = await preview({ server: { host: '127.0.0.1', port }, logLevel: 'error' });
  const address = server.urls?.local[0] ?? `http://127.0.0.1:${server.port}/`;
  process.send?.({ address });
  // Nobody is left to stop the server when the one who started it is gone.
  process.on('disconnect', () => process.exit(0));
} catch (error) {
  process.send?.({ problem: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
