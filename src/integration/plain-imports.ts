import type { Plugin } from 'vite';

/** What Vite calls for every `import()` in a page. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets `import()` load its script and nothing else. Vite's own helper also fetches ahead what that script imports, and
 * its styles; ours are one file each and without styles, and the helper weighs more than most of them (0.9 kB).
 */
export function plainImports(): Plugin {
  return {
    name: 'touchpoint-plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
