import { tabTo } from './pages/keyboard.ts';
import { LessonPage } from './pages/lesson-page.ts';
import { impressions } from './pages/lessons.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

const id = 'door-opens-during-call';

test.describe('A scenario', () => {
  for (const locale of ['en', 'ar'] as const) {
    test(`is walked by keyboard alone in ${locale}`, async ({ page, lessonPage }) => {
      await lessonPage.goto(impressions.path, locale);
      const scenario = lessonPage.scenario(id);
      await expect(scenario.way).toHaveCount(0);
      await expect(scenario.scene('all-three-know')).toBeHidden();

      // The second of three choices: what happens comes before why, and the others step back.
      await tabTo(page, scenario.choices('five-seconds').nth(1));
      await page.keyboard.press('Enter');
      const [happens, why] = [0, 1].map((part) => scenario.consequence('five-seconds', 2).nth(part));
      await expect(happens ?? scenario.root).toBeVisible();
      await expect(why ?? scenario.root).toContainText(lessonPage.say('course.question.why'));
      await expect(scenario.choices('five-seconds').nth(0)).toBeHidden();
      await expect(scenario.status).toHaveText((await happens?.innerText()) ?? '');

      await tabTo(page, scenario.goOn);
      await page.keyboard.press('Enter');
      await expect(scenario.scene('all-three-know')).toBeFocused();
      await expect(scenario.scene('five-seconds')).toBeHidden();
      await expect(scenario.way).toHaveCount(1);

      await tabTo(page, scenario.choices('all-three-know').first());
      await page.keyboard.press('Enter');
      await tabTo(page, scenario.goOn);
      await page.keyboard.press('Enter');
      await expect(scenario.scene('who-is-next')).toBeFocused();
      await expect(scenario.end).toBeVisible();
      await expect(scenario.status).toHaveText(lessonPage.say('course.scenario.end'));
      await expect(scenario.way).toHaveCount(2);

      await tabTo(page, scenario.button('again'));
      await page.keyboard.press('Enter');
      await expect(scenario.scene('five-seconds')).toBeFocused();
      await expect(scenario.choices('five-seconds').nth(2)).toBeVisible();
      await expect(scenario.way).toHaveCount(0);
    });
  }

  test('lets one try another way, and takes a step back', { tag: '@mobile' }, async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const scenario = lessonPage.scenario(id);
    const choices = scenario.choices('five-seconds');
    await choices.nth(2).tap();
    await scenario.button('another').tap();
    await expect(choices.nth(2)).toBeFocused();
    await expect(choices.nth(0)).toBeVisible();

    await choices.nth(0).tap();
    await scenario.goOn.tap();
    await expect(scenario.scene('turned-away')).toBeVisible();
    await scenario.button('back').tap();
    await expect(choices.nth(0)).toBeFocused();
    await expect(choices.nth(1)).toBeVisible();
    await expect(scenario.way).toHaveCount(0);
    await expect(scenario.button('back')).toBeHidden();
  });

  for (const locale of ['en', 'ar'] as const) {
    test(`has nothing that axe finds in ${locale}: fresh, chosen, at its end`, async ({
      page,
      lessonPage,
    }) => {
      await lessonPage.goto(impressions.path, locale);
      const scenario = lessonPage.scenario(id);
      await expectNoViolations(page, 'tp-scenario');
      await scenario.choices('five-seconds').nth(2).click();
      await expectNoViolations(page, 'tp-scenario');
      await scenario.goOn.click();
      await expect(scenario.end).toBeVisible();
      await expectNoViolations(page, 'tp-scenario');
    });
  }

  for (const button of ['left', 'middle'] as const) {
    test(`opens the next scene in another tab by the ${button} button`, async ({ context, lessonPage }) => {
      await lessonPage.goto(impressions.path);
      const scenario = lessonPage.scenario(id);
      await scenario.choices('five-seconds').nth(1).click();
      const opened = context.waitForEvent('page');
      await scenario.goOn.click(button === 'left' ? { modifiers: ['ControlOrMeta'] } : { button });
      const other = new LessonPage(await opened).scenario(id);
      await expect(other.scene('all-three-know')).toBeInViewport();
      await expect(other.scene('five-seconds')).toBeHidden();
      await expect(scenario.scene('five-seconds'), 'here nothing has changed').toBeVisible();
      await expect(scenario.way).toHaveCount(0);
    });
  }

  test('that is opened at a scene shows it alone, and leads back to the first one', async ({
    page,
    lessonPage,
  }) => {
    await lessonPage.goto(`${impressions.path}#${id}-all-three-know`);
    const scenario = lessonPage.scenario(id);
    await expect(scenario.scene('all-three-know')).toBeInViewport();
    await expect(scenario.scene('five-seconds')).toBeHidden();
    await expect(scenario.way).toHaveCount(0);

    await scenario.choices('all-three-know').first().click();
    await scenario.goOn.click();
    await expect(scenario.scene('who-is-next')).toBeFocused();
    await expect(scenario.way).toHaveCount(1);
    await scenario.button('back').click();
    await expect(scenario.choices('all-three-know').first()).toBeFocused();
    await scenario.button('back').click();
    await expect(scenario.scene('five-seconds')).toBeFocused();
    await expect(scenario.scene('all-three-know')).toBeHidden();
    await expect(scenario.button('back')).toBeHidden();

    // A link on the page itself.
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `${id}-who-is-next`);
    await expect(scenario.scene('who-is-next')).toBeInViewport();
    await expect(scenario.scene('five-seconds')).toBeHidden();
    await scenario.button('again').click();
    await expect(scenario.scene('five-seconds')).toBeFocused();
  });

  test('is a list of disclosures without script', { tag: '@no-script' }, async ({ lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const scenario = lessonPage.scenario(id);
    await expect(scenario.choices('five-seconds')).toHaveCount(3);
    await scenario.choices('five-seconds').nth(1).tap();
    await expect(scenario.consequence('five-seconds', 2).first()).toBeVisible();
    await expect(scenario.choices('five-seconds').nth(0)).toBeVisible();
    // The link opens the disclosure that its scene stands in.
    await scenario.goOn.and(lessonPage.page.locator('[href$="all-three-know"]')).tap();
    await expect(scenario.scene('all-three-know')).toBeVisible();
    await expect(scenario.button('again')).toBeHidden();
  });
});
