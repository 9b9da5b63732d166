import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const ours = fileURLToPath(new URL('../styles/print.css', import.meta.url));

/**
 * Gives Starlight's pages our styles for paper in place of its own, which are for parts that no page of ours has. As a
 * sheet for print alone it does not hold up the screen.
 */
export function printStyles(): Plugin {
  return {
    name: 'touchpoint-print-styles',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [path = '', query = ''] = source.split('?');
      if (!path.endsWith('/print.css')) return undefined;
      const found = await this.resolve(path, importer, { skipSelf: true });
      const isStarlights = found?.id.replaceAll('\\', '/').endsWith('starlight/dist/style/print.css');
      return isStarlights ? `${ours}?${query}` : undefined;
    },
  };
}
