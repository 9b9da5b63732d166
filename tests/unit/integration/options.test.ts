import { AstroError } from 'astro/errors';
import { expect, it } from 'vitest';

import { course } from '../../../src/integration/course.ts';
import { parseOptions } from '../../../src/integration/options.ts';

it('needs no options', () => {
  expect(parseOptions({})).toEqual({});
  expect(course().name).toBe('touchpoint');
});

it('takes the folder of a course as a URL', () => {
  const root = new URL('file:///courses/lamps/');
  expect(parseOptions({ root })).toEqual({ root });
});

it('names an option that there is not, as soon as the plugin is made', () => {
  const misspelt: Readonly<Record<string, URL>> = { rooot: new URL('file:///courses/lamps/') };
  expect(() => course(misspelt)).toThrow('The options of `course()` are not right.');
  expect(() => course(misspelt)).toThrow(expect.toSatisfy((error) => hintOf(error).includes('"rooot"')));
});

function hintOf(error: unknown): string {
  return error instanceof AstroError ? (error.hint ?? '') : '';
}
