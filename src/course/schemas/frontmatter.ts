import { z } from 'zod';

import { conceptSchema, idSchema, textSchema } from './ids.ts';

const titleAndDescription = {
  title: textSchema,
  /** One or two sentences: under the title, on cards and in search results of the web. */
  description: textSchema,
};

/** A plain page: home, glossary, sources, about. */
export const pageFrontmatterSchema = z.strictObject(titleAndDescription);

/** A module's introduction. Its title is the module's name in the sidebar and on its card. */
export const moduleFrontmatterSchema = z.strictObject({
  ...titleAndDescription,
  concepts: z.array(conceptSchema).default([]),
});

/** A quiz of a module or of the whole course. */
export const quizFrontmatterSchema = z.strictObject({
  ...titleAndDescription,
  quiz: z.strictObject({
    /** How many questions an attempt has. */
    draw: z.int().min(1),
    /** The per cent of the points that is asked for. */
    mastery: z.number().min(0).max(100),
  }),
});

/** A lesson. */
export const lessonFrontmatterSchema = z.strictObject({
  ...titleAndDescription,
  /** What a learner can do afterwards; the text continues "After this lesson you can". */
  objectives: z.array(z.strictObject({ id: idSchema, text: textSchema })).min(1),
  /** Ids of the concept inventory that the lesson carries. */
  concepts: z.array(conceptSchema).default([]),
  /** Work in progress: readable while editing, never part of the built site. */
  draft: z.boolean().default(false),
});
