import { pageFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { ReadPage } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';
import { readBlocks } from './read-blocks.ts';

/** Reads a page for trainers: text, and blocks that show how blocks are written. */
export function readTrainersPage({ name }: { readonly name: string }, input: PageInput): ReadPage {
  const { value, findings } = frontmatterAs(input, pageFrontmatterSchema, 'the frontmatter of a page');
  const { findings: blockFindings, ...blocks } = readBlocks(input.tree, input.source, input.common.locale);
  return {
    page: value && { kind: 'trainers', name, ...input.common, ...value, ...blocks },
    findings: [...findings, ...blockFindings],
  };
}
