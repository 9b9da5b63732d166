import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on colours, and so on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Fails, naming the elements, when axe finds anything on the page: WCAG 2.2 AA and axe's best practices.
 * Axe is itself a script of the page, so it cannot look at pages without JavaScript.
 *
 * @param part selector of the part of the page to look at; all of it without
 */
export async function expectNoViolations(page: Page, part?: string): Promise<void> {
  await expectNothing(axeOf(page, part).withTags(standards), 'axe finds nothing');
}

/** Turns the page to its dark theme as it stands and looks again at all that depends on colours. */
export async function expectNoViolationsInTheEvening(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Once in many runs two words still had the colour of the day when axe looked. What is truly wrong stays wrong.
  await expect(() =>
    expectNothing(axeOf(page, part).withRules(colourRules), 'axe finds nothing in the evening'),
  ).toPass({ timeout: 20_000 });
}

function axeOf(page: Page, part: string | undefined): AxeBuilder {
  const axe = new AxeBuilder({ page });
  return part === undefined ? axe : axe.include(part);
}

async function expectNothing(axe: AxeBuilder, message: string): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false)
    throw new Error('Axe needs JavaScript in the page.');
  const { violations } = await axe.analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} — ${target.join(' ')}`),
  );
  expect(lines, message).toEqual([]);
}
