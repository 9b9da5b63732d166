import { AstroError } from 'astro/errors';
import { z } from 'zod';

/** Options of the `course()` plugin. */
export const courseOptionsSchema = z.strictObject({
  /**
   * The project's folder, which holds `content/`.
   * @default Astro's root
   */
  root: z.instanceof(URL).optional(),
});

export type CourseUserOptions = z.input<typeof courseOptionsSchema>;
export type CourseOptions = z.output<typeof courseOptionsSchema>;

/**
 * Checks the plugin's options.
 *
 * @throws AstroError that names each wrong option
 */
export function parseOptions(options: CourseUserOptions): CourseOptions {
  const result = courseOptionsSchema.safeParse(options);
  if (result.success) return result.data;
  throw new AstroError('The options of `course()` are not right.', z.prettifyError(result.error));
}
