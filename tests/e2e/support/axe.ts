import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails, naming the elements, when axe finds anything on the page: WCAG 2.2 AA and axe's best practices.
 * Axe is itself a script of the page, so it cannot look at pages without JavaScript.
 *
 * @param part selector of the part of the page to look at; all of it without
 */
export async function expectNoViolations(page: Page, part?: string): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false)
    throw new Error('Axe needs JavaScript in the page.');
  const axe = new AxeBuilder({ page }).withTags(standards);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} — ${target.join(' ')}`),
  );
  expect(lines, 'axe finds nothing').toEqual([]);
}
