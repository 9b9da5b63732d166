import { z } from 'zod';

import { idSchema } from './ids.ts';

/** `content/course.yml`: ids, order and settings, never a word that a learner reads. */
export const courseFileSchema = z.strictObject({
  /** Names the learner record in the browser; changing it makes everybody start over. */
  id: idSchema,
  /** Version of the course text, for packages and records. */
  version: z.string().min(1),
  /** The share of the final quiz, in percent, that counts as success. */
  mastery: z.number().min(0).max(100),
  /** The locale that others follow: its option texts make the fingerprints of questions. */
  source: z.string().min(2),
  /** All locales, in the order of the language picker. */
  locales: z
    .array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'should be a language tag such as `da`'))
    .min(1),
  /** Modules in the order of the course, each with its lessons in order. */
  modules: z.array(z.strictObject({ id: idSchema, lessons: z.array(idSchema).min(1) })).min(1),
});

export type CourseFile = Readonly<z.output<typeof courseFileSchema>>;
