import { z } from 'zod';

import { trainersFolder } from '../pages/page-kind.ts';
import { idSchema } from './ids.ts';

/** `content/course.yml`: ids, order and settings, never a word that a learner reads. */
const outlineSchema = z.strictObject({
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
    .array(
      z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'is not the tag of a language — write it like `da`'),
    )
    .min(1),
  /** How many concepts each source of the course has: `S1: 52` asks for lessons that carry `S1.1` to `S1.52`. */
  concepts: z
    .record(z.string().regex(/^S\d$/, 'is not a source of concepts — write it like `S1`'), z.int().min(1))
    .optional(),
  /** Modules in the order of the course, each with its lessons in order. */
  modules: z.array(z.strictObject({ id: idSchema, lessons: z.array(idSchema).min(1) })).min(1),
});

/** Files of a module that are no lessons. */
const ownPages = ['index', 'quiz'];

/** The outline with what its parts owe each other. */
export const courseFileSchema = outlineSchema.superRefine(({ source, locales, modules }, context) => {
  if (!locales.includes(source)) {
    context.addIssue({
      code: 'custom',
      path: ['source'],
      message: 'is not one of the `locales` — write one of them',
    });
  }
  const report = (path: (string | number)[]): void => {
    context.addIssue({ code: 'custom', path, message: 'stands twice — take one of them out' });
  };
  repeated(locales).forEach((index) => report(['locales', index]));
  repeated(modules.map(({ id }) => id)).forEach((index) => report(['modules', index, 'id']));
  modules.forEach(({ id, lessons }, module) => {
    if (id === trainersFolder) {
      const message = 'is the folder of the pages for trainers — choose another name';
      context.addIssue({ code: 'custom', path: ['modules', module, 'id'], message });
    }
    repeated(lessons).forEach((index) => report(['modules', module, 'lessons', index]));
    lessons.forEach((name, index) => {
      if (!ownPages.includes(name)) return;
      const message = 'is no lesson, and belongs to the module without being named — take it out';
      context.addIssue({ code: 'custom', path: ['modules', module, 'lessons', index], message });
    });
  });
});

/** The places in a list where something stands that stood before. */
function repeated(names: readonly string[]): readonly number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}

export type CourseFile = Readonly<z.output<typeof courseFileSchema>>;
