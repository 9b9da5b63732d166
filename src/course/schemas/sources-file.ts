import { z } from 'zod';

import { idSchema, textSchema } from './ids.ts';

/** One work cited in the course. */
export const sourceSchema = z.strictObject({
  type: z.enum(['article', 'book', 'report', 'law', 'web']),
  /** Authors as they are printed in a list of references. */
  authors: textSchema,
  year: z.number().int().min(1800).max(2100),
  title: textSchema,
  /** The journal, book or site that holds it. */
  container: textSchema.optional(),
  volume: z.union([z.string(), z.number()]).transform(String).optional(),
  issue: z.union([z.string(), z.number()]).transform(String).optional(),
  pages: z.union([z.string(), z.number()]).transform(String).optional(),
  publisher: textSchema.optional(),
  url: z.url({ error: 'is not a web address — begin it with `https://`' }).optional(),
  /** The language of the title, so that it is read out in that language. */
  language: z.string().min(2).default('en'),
});

/** `content/sources.yml`: a map from id to work. */
export const sourcesFileSchema = z.record(idSchema, sourceSchema);

export type Source = Readonly<z.output<typeof sourceSchema>>;
