import { z } from 'zod';

/** What is wrong with a text that is not an id; the check then proposes one. */
export const notAnId = 'has other signs than a–z, 0–9 and single hyphens';

/** An id: the same in every language, safe in a URL, a file name and every LMS. */
export const idSchema = z
  .string()
  .min(1)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, notAnId);

/** A concept of the inventory, `S1.24`. */
export const conceptSchema = z.string().regex(/^S\d\.\d{1,2}$/, 'is not a concept — write it like `S1.24`');

/** A text that a person reads: never empty, no line of spaces. */
export const textSchema = z.string().trim().min(1);

/** The id that an author probably meant, from `First møde,`: `first-moede`. `undefined` when no letter is left. */
export function suggestId(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\.mdx?$/, '')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? undefined : plain;
}

/** What to do about an id that is none. Ids with letters of one language are usually translated ones. */
export function adviseId(text: string): string {
  const id = suggestId(text);
  if (id === undefined) return 'use small Latin letters, the same id in every language: `short-id`';
  return /[^\u0020-\u007E]/.test(text) ? `write \`${id}\`, in every language` : `write \`${id}\``;
}
