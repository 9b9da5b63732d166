/** The server of the browser tests: `PLAYWRIGHT_DIST`, `PLAYWRIGHT_BASE` and `PLAYWRIGHT_PORT` say what it serves. */
import { serve } from '../../../scripts/lib/serve.ts';

export { serve, type RunningServer } from '../../../scripts/lib/serve.ts';

if (import.meta.main) {
  const { PLAYWRIGHT_DIST = 'dist', PLAYWRIGHT_BASE = '/', PLAYWRIGHT_PORT = '4400' } = process.env;
  const { url } = await serve({
    folder: PLAYWRIGHT_DIST,
    base: PLAYWRIGHT_BASE,
    port: Number(PLAYWRIGHT_PORT),
  });
  console.log(`Serving ${PLAYWRIGHT_DIST} at ${url}`);
}
