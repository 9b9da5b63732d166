import type { Root } from 'mdast';
import type { z } from 'zod';

import type { Read } from '../findings.ts';
import type { ReadYaml } from '../markdown/read-frontmatter.ts';
import { validate } from '../schemas/validate.ts';
import type { SourceText } from '../source-text.ts';
import type { PageCommon } from './page.ts';

/** What the reader of each kind of page is given. */
export interface PageInput {
  readonly source: SourceText;
  readonly tree: Root;
  readonly frontmatter: ReadYaml;
  readonly common: Omit<PageCommon, 'title' | 'description'>;
}

/** The frontmatter by the schema of its kind of page; `undefined` when it was unreadable or wrong. */
export function frontmatterAs<Schema extends z.ZodType>(
  { frontmatter }: PageInput,
  schema: Schema,
  what: string,
): Read<z.output<Schema> | undefined> {
  if (frontmatter.findings.length > 0) return { value: undefined, findings: [] };
  return validate(schema, frontmatter.data ?? {}, { name: what }, (path) => frontmatter.placeOf(path));
}
