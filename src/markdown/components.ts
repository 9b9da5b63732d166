import { fileURLToPath } from 'node:url';

/** The blocks that plugins put into pages, each imported from its own file so that no page carries more. */
export const blockNames = [
  'Blank',
  'Citation',
  'Figure',
  'LocalRules',
  'ModuleCards',
  'Plan',
  'Prose',
  'Question',
  'Scenario',
  'Slide',
  'Term',
  'Ways',
] as const;

export type BlockName = (typeof blockNames)[number];

/** The file of a block, with forward slashes: it stands in an import, where a backslash is an escape. */
export function blockFile(name: BlockName): string {
  return fileURLToPath(new URL(`../components/blocks/${name}.astro`, import.meta.url)).replaceAll('\\', '/');
}
