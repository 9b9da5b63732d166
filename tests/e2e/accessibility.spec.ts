import type { Page } from '@playwright/test';
import { HomePage } from './pages/home-page.ts';
import { LessonPage } from './pages/lesson-page.ts';
import { impressions, promises, sameness } from './pages/lessons.ts';
import type { Locale } from './pages/words.ts';
import { expect, expectNoViolations, expectNoViolationsInTheEvening, test } from './support/test.ts';

type Open = (page: Page, locale: Locale) => Promise<void>;

const opened =
  (path: string): Open =>
  async (page, locale) => {
    await page.goto(`${locale}/${path}`);
  };

/** Every page type, and every state of a page that looks different. */
const states: Readonly<Record<string, Open>> = {
  'the home page': opened(''),
  'a module': opened('meeting/'),
  'a lesson': opened('meeting/first-impressions/'),
  'a lesson with wrong, right and shown answers': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(sameness.path, locale);
    await lesson.question('second-visit-slower').answer('a');
    await lesson.question('orchestration-aim').answer('a');
    const shown = lesson.question('differences-that-harm');
    await shown.answer('a');
    await shown.button('course.question.tryAgain').click();
    await shown.answer('a', 'b');
    await shown.button('course.question.showAnswer').click();
    await lesson.answerAll({
      'four-steps': ['b', 'a', 'c', 'd'],
      'same-or-free': ['a', 'b', 'a', 'b', 'b', 'b'],
    });
    await expect(lesson.endSays('course.lesson.finished')).toBeVisible();
  },
  'a lesson with parts that are wrong, and one whose answer is shown': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(impressions.path, locale);
    await lesson.answerAll({ 'spoiled-ending': ['a'] });
    const order = lesson.partsOf('phone-welcome');
    for (const again of [true, false]) {
      await order.order(['d', 'c', 'b', 'a'], (move) => move.click());
      await order.check();
      if (again) await order.button('course.question.tryAgain').click();
    }
    await order.button('course.question.showAnswer').click();
    await expect(order.solution).toBeVisible();
  },
  'a lesson with rows that are wrong and rows left open': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(promises.path, locale);
    const match = lesson.partsOf('words-for-expectations');
    await match.list('a').selectOption('b');
    await match.list('b').selectOption('b');
    await match.checkAsItIs();
    const order = lesson.partsOf('from-vague-to-clear');
    await order.order(['b', 'c', 'a', 'd'], (move) => move.click());
    await order.check();
    await expect(order.part('a')).toContainText(order.say('course.question.moveThis'));
  },
  'a lesson with parts that are right': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(impressions.path, locale);
    await lesson.answerAll(impressions.right);
    await expect(lesson.endSays('course.lesson.finished')).toBeVisible();
  },
  'a lesson with groups, wrong and right, and own words': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(sameness.path, locale);
    await lesson.answerAll({ 'same-or-free': ['a', 'b', 'a', 'a', 'b', 'b'] });
    await lesson.question('own-inconsistency').button('course.question.dontKnow').click();
    await expect(lesson.question('own-inconsistency').solution).toBeVisible();
  },
  'a lesson that has something left': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(sameness.path, locale);
    await lesson.question('second-visit-slower').label('b').click();
    await lesson.question('orchestration-aim').button('course.question.check').click();
    await lesson.question('orchestration-aim').hint.click();
    await lesson.partsOf('four-steps').check();
    await lesson.partsOf('same-or-free').groupLabel('a', 'b').click();
    await lesson.partsOf('same-or-free').check();
    await lesson.finish.click();
    await expect(lesson.toOpenQuestion).toBeVisible();
  },
  'the home page under way': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(sameness.path, locale);
    await lesson.answerAll(sameness.right);
    const home = new HomePage(page);
    await home.goto('', locale);
    await expect(home.next('course.home.continue')).toBeVisible();
  },
  'the glossary': opened('glossary/'),
  'the sources': opened('sources/'),
  'the page about the course': opened('about/'),
  'the open search': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto('', locale);
    await lesson.search.open();
    await lesson.search.find('Fjordlys');
    await expect(lesson.search.results.first()).toBeVisible();
  },
  'the open languages': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto(sameness.path, locale);
    await lesson.header.languages.click();
    await expect(lesson.header.language('sv')).toBeVisible();
  },
  'the open menu of a phone': async (page, locale) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const lesson = new LessonPage(page);
    await lesson.goto(sameness.path, locale);
    await lesson.header.menu.click();
    await expect(lesson.menu.lesson(sameness.id)).toBeVisible();
  },
  'the question before starting over': async (page, locale) => {
    const lesson = new LessonPage(page);
    await lesson.goto('about/', locale);
    await lesson.footer.notYou.click();
    await expect(lesson.footer.dialog).toBeVisible();
  },
  'a message about storage': async (page, locale) => {
    await page.addInitScript(() => localStorage.setItem('course:touchpoint', '{"version":1000}'));
    const lesson = new LessonPage(page);
    await lesson.goto('meeting/', locale);
    await expect(lesson.storageSays('newer')).toBeVisible();
  },
};

// Appearing and disappearing is not looked at: axe would measure colours half-way.
test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

test.describe('Axe finds nothing', () => {
  for (const [state, open] of Object.entries(states)) {
    test(`on ${state} in English, by day and in the evening`, async ({ page }) => {
      await open(page, 'en');
      await expectNoViolations(page);
      await expectNoViolationsInTheEvening(page);
    });

    test(`on ${state} in Arabic`, async ({ page }) => {
      await open(page, 'ar');
      await expectNoViolations(page);
    });
  }
});

test.describe('Axe finds nothing outside the course', () => {
  test.use({ locale: 'de', tolerated: [/status of 404/] });

  for (const [state, path] of [
    ['the front door', ''],
    ['the page for unknown addresses', 'ar/not/here/'],
  ] as const) {
    test(`on ${state}, by day and in the evening`, async ({ page }) => {
      await page.goto(path);
      await expectNoViolations(page);
      // These pages look at the device once, when they are opened.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.reload();
      await expectNoViolationsInTheEvening(page);
    });
  }
});
