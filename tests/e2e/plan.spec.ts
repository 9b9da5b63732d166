import { impressions } from './pages/lessons.ts';
import { holdScripts } from './support/slow-network.ts';
import { expect, expectNoViolations, test } from './support/test.ts';

const id = 'my-welcome';

test.describe('A plan', () => {
  test('keeps its words as written, in every language', async ({ page, lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const plan = lessonPage.plan(id);
    await plan.field('when').fill('the door opens');
    await plan.field('will').fill('I will look up');
    await expect(plan.status).toHaveText('Saved');
    await expectNoViolations(page, 'tp-plan');

    await page.reload();
    await expect(plan.field('when')).toHaveValue('the door opens');
    await expect(plan.status).toHaveText('');

    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.plan(id);
    await expect(arabic.field('will')).toHaveValue('I will look up');
    await expect(arabic.field('will')).toHaveCSS('direction', 'ltr');
  });

  test('forgets words that are wiped, and does not call that saved', async ({ page, lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const plan = lessonPage.plan(id);
    await plan.field('when').fill('the door opens');
    await expect(plan.status).toHaveText('Saved');
    await plan.field('when').fill('');
    await expect(plan.status).toHaveText('');
    await page.reload();
    await expect(plan.field('when')).toHaveValue('');
  });

  test('keeps what is typed before its script has come', async ({ page, lessonPage }) => {
    const release = await holdScripts(page);
    await page.goto(`en/${impressions.path}`, { waitUntil: 'commit' });
    const plan = lessonPage.plan(id);
    await plan.field('when').fill('the door opens');
    release();

    await expect(plan.status).toHaveText('Saved');
    await expect(plan.field('when')).toHaveValue('the door opens');
    await page.reload();
    await expect(plan.field('when')).toHaveValue('the door opens');
  });

  test('puts what is typed before its script has come behind what is kept', async ({ page, lessonPage }) => {
    await lessonPage.goto(impressions.path);
    const plan = lessonPage.plan(id);
    await plan.field('when').fill('the door opens');
    await plan.field('will').fill('I will look up');
    await expect(plan.status).toHaveText('Saved');

    const release = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await plan.field('when').fill('or the phone rings');
    release();

    await expect(plan.field('when')).toHaveValue('the door opens\nor the phone rings');
    await expect(plan.field('will')).toHaveValue('I will look up');
  });
});
