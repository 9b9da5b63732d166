import type { Root, RootContent } from 'mdast';

import { blockFile, blockNames, type BlockName } from './components.ts';

type Esm = Extract<RootContent, { type: 'mdxjsEsm' }>;

/** Imports every block that a page uses, and no other. */
export function importBlocks(used: ReadonlySet<BlockName>): Root['children'] {
  return blockNames.filter((name) => used.has(name)).map(importBlock);
}

/** `import Question from '/…/Question.astro'`, as the tree that MDX expects. */
function importBlock(name: BlockName): Esm {
  const file = blockFile(name);
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from ${JSON.stringify(file)};`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: file, raw: JSON.stringify(file) },
            attributes: [],
          },
        ],
      },
    },
  };
}
