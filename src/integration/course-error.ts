import { AstroError } from 'astro/errors';

/**
 * Stops the build with a sentence for a person.
 *
 * @param hint what to do next
 */
export function courseError(message: string, hint: string): never {
  throw new AstroError(message, hint);
}
