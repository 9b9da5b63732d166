import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sites = new URL('../fixtures/sites/', import.meta.url);
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

export interface SiteBuild {
  /** 0 when the site was built. */
  readonly code: number;
  /** What Astro said. */
  readonly output: string;
  /** The folder of the built site. */
  readonly folder: string;
}

/**
 * Builds a small site of `tests/fixtures/sites` as a host would, into a new folder.
 * It finds the project's packages since it stands below the project; what it has in `content/` is its own.
 */
export async function buildSite(name: string): Promise<SiteBuild> {
  const root = fileURLToPath(new URL(`${name}/`, sites));
  const folder = await mkdtemp(join(tmpdir(), `touchpoint-${name}-`));
  const { code, output } = await run(['build', '--force', '--root', root, '--outDir', folder], root);
  return { code, output, folder };
}

function run(args: readonly string[], cwd: string): Promise<Pick<SiteBuild, 'code' | 'output'>> {
  return new Promise((resolve) => {
    const env = {
      ...buildEnvironment(),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      BASE_URL: '/elsewhere/',
    };
    const child = execFile(process.execPath, [astro, ...args], { cwd, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr });
    });
  });
}

/**
 * Vitest tells its tests `MODE=test` and the like, and Astro would take them for the site's own. `BASE_URL` is
 * there as on many build servers: it must not become the base of the site.
 */
function buildEnvironment(): NodeJS.ProcessEnv {
  const ofVitest = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|FORCE_COLOR)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)));
}
