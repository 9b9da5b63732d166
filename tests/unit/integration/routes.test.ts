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
  expect(files.filter(([name, file]) => !file.endsWith(`${name}.astro`) || !existsSync(file))).toEqual([]);
});
