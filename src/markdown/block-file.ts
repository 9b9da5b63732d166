import { fileURLToPath } from 'node:url';

import type { BlockName } from '../course/blocks/block-names.ts';

/** The file of a block, with forward slashes: it stands in an import, where a backslash is an escape. */
export function blockFile(name: BlockName): string {
  return fileURLToPath(new URL(`../components/blocks/${name}.astro`, import.meta.url)).replaceAll('\\', '/');
}
