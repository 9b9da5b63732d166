import type { Root, RootContent } from 'mdast';

import { blockNames, type BlockName } from '../course/blocks/block-names.ts';
import { blockFile } from './block-file.ts';

type Esm = Extract<RootContent, { type: 'mdxjsEsm' }>;
type Program = NonNullable<NonNullable<Esm['data']>['estree']>;
type Statement = Program['body'][number];

/**
 * Imports every block that a page uses, and no other, and offers them as the components of the page:
 *
 *     import PageQuestion from '/…/Question.astro';
 *     export const components = { Question: PageQuestion };
 *
 * The page of the lesson takes them as they are; a deck, a handout or a quiz renders the same `<Content />` with
 * `components={{ Question: … }}` of its own.
 */
export function importBlocks(used: ReadonlySet<BlockName>): Root['children'] {
  const names = blockNames.filter((name) => used.has(name));
  if (names.length === 0) return [];
  return [...names.map(importBlock), offerBlocks(names)];
}

function importBlock(name: BlockName): Esm {
  const file = blockFile(name);
  return esm(`import ${localName(name)} from ${JSON.stringify(file)};`, {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: localName(name) } }],
    source: { type: 'Literal', value: file, raw: JSON.stringify(file) },
    attributes: [],
  });
}

function offerBlocks(names: readonly BlockName[]): Esm {
  const pairs = names.map((name) => `${name}: ${localName(name)}`).join(', ');
  return esm(`export const components = { ${pairs} };`, {
    type: 'ExportNamedDeclaration',
    specifiers: [],
    attributes: [],
    declaration: {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [
        {
          type: 'VariableDeclarator',
          id: { type: 'Identifier', name: 'components' },
          init: {
            type: 'ObjectExpression',
            properties: names.map((name) => ({
              type: 'Property',
              kind: 'init',
              method: false,
              shorthand: false,
              computed: false,
              key: { type: 'Identifier', name },
              value: { type: 'Identifier', name: localName(name) },
            })),
          },
        },
      ],
    },
  });
}

/** Another name than the block's: MDX takes a name of the file itself over the components it is given. */
function localName(name: BlockName): string {
  return `Page${name}`;
}

/** A statement as text and as the tree that MDX expects. */
function esm(value: string, statement: Statement): Esm {
  return {
    type: 'mdxjsEsm',
    value,
    data: { estree: { type: 'Program', sourceType: 'module', body: [statement] } },
  };
}
