import type { Root } from 'mdast';

import { isContainer } from '../../course/markdown/nodes.ts';
import { parseMarkdown } from '../../course/markdown/parse-markdown.ts';
import type { Page } from '../../course/pages/page.ts';
import { notRunningText } from '../../course/pages/read-passages.ts';
import { sourceText } from '../../course/source-text.ts';

/** Blocks that are compared by themselves, and boxes that each language has for itself. */
const elsewhere: readonly string[] = [...notRunningText, 'local'];

const opening = new RegExp(`^(:{3,})(?:${elsewhere.join('|')})(?![\\w-])`);

/**
 * The running text of a page that could be read in full, as a tree whose lines are those of the file. Blocks are
 * blanked before it is read: most of the time goes into them.
 */
export function readRunningText({ file }: Page, text: string): Root['children'] {
  const { tree } = parseMarkdown(sourceText(file, withoutBlocks(text)));
  return tree.children.filter((node) => !isContainer(node, ...elsewhere));
}

/** A block ends at the first line that has its colons, or more, and nothing else. */
function withoutBlocks(text: string): string {
  let colons: number | undefined;
  return text
    .split('\n')
    .map((line) => {
      const closing = /^(:{3,})\s*$/.exec(line)?.[1]?.length ?? 0;
      if (colons === undefined) {
        colons = opening.exec(line)?.[1]?.length;
        return colons === undefined ? line : '';
      }
      if (closing >= colons) colons = undefined;
      return '';
    })
    .join('\n');
}
