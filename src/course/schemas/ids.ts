import { z } from 'zod';

/** An id: the same in every language, safe in a URL, a file name and every LMS. */
export const idSchema = z
  .string()
  .min(1)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be made of a–z, 0–9 and single hyphens');

/** A concept of the inventory, `S1.24`. */
export const conceptSchema = z.string().regex(/^S\d\.\d{1,2}$/, 'should look like `S1.24`');

/** A text that a person reads: never empty, no line of spaces. */
export const textSchema = z.string().trim().min(1);
