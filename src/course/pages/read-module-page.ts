import { moduleFrontmatterSchema } from '../schemas/frontmatter.ts';
import type { ReadPage } from './page.ts';
import { frontmatterAs, type PageInput } from './page-input.ts';

/** Reads the introduction of a module. */
export function readModulePage({ moduleId }: { readonly moduleId: string }, input: PageInput): ReadPage {
  const { value, findings } = frontmatterAs(input, moduleFrontmatterSchema, 'the frontmatter of a module');
  return { page: value && { kind: 'module', moduleId, ...input.common, ...value }, findings };
}
