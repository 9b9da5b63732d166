/** The blocks that plugins put into pages, each imported from its own file so that no page carries more. */
export const blockNames = [
  'Citation',
  'KeyPoints',
  'ModuleCards',
  'Prose',
  'Question',
  'Term',
  'Ways',
] as const;

export type BlockName = (typeof blockNames)[number];

/** The file of a block. */
export function blockFile(name: BlockName): string {
  return new URL(`../components/blocks/${name}.astro`, import.meta.url).pathname;
}
