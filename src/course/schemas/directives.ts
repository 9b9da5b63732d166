import { z } from 'zod';

import { idSchema } from './ids.ts';

/** Levels of Bloom's taxonomy as revised by Anderson and Krathwohl (2001), from low to high. */
export const levels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

export type Level = (typeof levels)[number];

/** A directive of course Markdown: how it is written, where it may stand, what its braces may hold. */
export interface DirectiveRule {
  readonly form: 'container' | 'leaf' | 'text';
  /** Names of the containers it stands in; without them it stands at the top level of a page. */
  readonly inside?: readonly string[];
  readonly attributes: z.ZodType;
}

const none = z.strictObject({});

/** A number in braces, where everything is text. */
const numberSchema = z
  .string({
    error: ({ input }) =>
      input === undefined ? undefined : 'should be a number — write it like `2` or `1.5`',
  })
  .regex(/^\d+(?:\.\d+)?$/, 'should be a number — write it like `2` or `1.5`')
  .transform(Number);

/** A whole number in braces, from 1. */
const wholeNumberSchema = z
  .string()
  .regex(/^\d+$/, 'should be a whole number from 1 — write it like `2`')
  .transform(Number);

/** An attribute that is there or not. Written without a value it reads as ''. */
function flagSchema(name: string) {
  return z
    .string()
    .regex(/^(?:true)?$/, `takes no value — write \`${name}\` alone, or take it out`)
    .optional()
    .transform((value) => value !== undefined);
}

/** The types of questions, by the name that `type=` takes. */
export const questionTypes = [
  'single',
  'multiple',
  'spot',
  'order',
  'match',
  'classify',
  'numeric',
  'blanks',
  'reflection',
] as const;

/** The attributes of a question, whatever its type. */
export const questionAttributesSchema = z.strictObject({
  id: idSchema,
  type: z.enum(questionTypes).optional(),
  /** Typed answers may be written without the letters of a language: `aa` for `å`, `oe` for `ø` and `ö`. */
  fold: flagSchema('fold'),
  points: wholeNumberSchema.pipe(z.int().min(1).max(20)).default(1),
  level: z.enum(levels).optional(),
  objective: idSchema.optional(),
  pretest: flagSchema('pretest'),
});

export const slideAttributesSchema = z.strictObject({
  id: idSchema,
  /** Minutes of teaching. */
  minutes: numberSchema.pipe(z.number().min(0.5).max(60)),
  /** A figure of the lesson that the slide shows. */
  figure: idSchema.optional(),
});

export const scenarioAttributesSchema = z.strictObject({ id: idSchema, objective: idSchema.optional() });

export const sceneAttributesSchema = z.strictObject({ id: idSchema });

export const planAttributesSchema = z.strictObject({ id: idSchema });

export const figureAttributesSchema = z.strictObject({ id: idSchema });

export const localAttributesSchema = z.strictObject({
  /** The day the rules were looked up, as `2026-11-22`. */
  checked: z.string().refine(isDay, 'is not a day — write it like `2026-11-22`'),
});

/** True for a day of the calendar: the 30th of February is none. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export const referenceAttributesSchema = z.strictObject({ id: idSchema });

const aside: DirectiveRule = {
  form: 'container',
  attributes: z.strictObject({ icon: z.string().optional() }),
};

/** Every directive that a page may hold. Anything else is a misspelling. */
export const directiveRules: Readonly<Record<string, DirectiveRule>> = {
  question: { form: 'container', attributes: questionAttributesSchema },
  hint: { form: 'container', inside: ['question'], attributes: none },
  model: { form: 'container', inside: ['question'], attributes: none },
  slide: { form: 'container', attributes: slideAttributesSchema },
  notes: { form: 'container', inside: ['slide'], attributes: none },
  scenario: { form: 'container', attributes: scenarioAttributesSchema },
  scene: { form: 'container', inside: ['scenario'], attributes: sceneAttributesSchema },
  plan: { form: 'container', attributes: planAttributesSchema },
  figure: { form: 'container', attributes: figureAttributesSchema },
  local: { form: 'container', attributes: localAttributesSchema },
  ways: { form: 'container', attributes: none },
  modules: { form: 'leaf', attributes: none },
  decks: { form: 'leaf', attributes: none },
  source: { form: 'text', attributes: referenceAttributesSchema },
  term: { form: 'text', attributes: referenceAttributesSchema },
  note: aside,
  tip: aside,
  caution: aside,
  danger: aside,
};

/** The names of all directives of a form. */
export function directiveNames(form: DirectiveRule['form']): readonly string[] {
  return Object.keys(directiveRules).filter((name) => directiveRules[name]?.form === form);
}
