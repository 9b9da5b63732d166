import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

import { componentOverrides } from '../../../src/integration/overrides.ts';
import { routes } from '../../../src/integration/routes.ts';

it('leads every route to a file', () => {
  expect(routes.filter(({ entrypoint }) => !existsSync(entrypoint))).toEqual([]);
});

it('lets no route take the place of a content page, which would vanish without a word', () => {
  const pages = ['/en/', '/en/glossary/', '/en/meeting/', '/en/meeting/first-impressions/'];
  const takes = (pattern: string, page: string): boolean => {
    const segments = pattern.split('/').map((part) => (part.startsWith('[') ? '[^/]+' : part));
    return new RegExp(`^${segments.join('/')}/?$`).test(page);
  };
  expect(takes('/[lang]', '/en/')).toBe(true);
  expect(routes.flatMap(({ pattern }) => pages.filter((page) => takes(pattern, page)))).toEqual([]);
});

it('has a file for every component that it replaces', () => {
  const files = Object.entries(componentOverrides);
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.filter(
    ([name, file]) => !file.endsWith(`/overrides/${name}.astro`) || !existsSync(file),
  );
  // Two are left out, in favour of a component that shows nothing.
  expect(wrong.map(([name, file]) => [name, file.split('/').slice(-2).join('/'), existsSync(file)])).toEqual([
    ['Banner', 'views/Nothing.astro', true],
    ['Hero', 'views/Nothing.astro', true],
  ]);
});
