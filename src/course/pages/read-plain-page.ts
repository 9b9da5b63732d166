import { pageFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { PlainPage, ReadPage } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';

/** Reads a page that has no structure of its own: home, about, sources. */
export function readPlainPage(kind: PlainPage['kind'], input: PageInput): ReadPage {
  const { value, findings } = frontmatterAs(input, pageFrontmatterSchema, 'the frontmatter of a page');
  return { page: value && { kind, ...input.common, ...value }, findings };
}
