import type { Locale } from './pages/words.ts';
import { sameness } from './pages/lessons.ts';
import { expect, test } from './support/test.ts';

const terms: Readonly<Record<Locale, string>> = {
  en: 'expectations',
  da: 'forventninger',
  sv: 'förväntningar',
  ar: 'توقعات',
};

test.describe('Search', () => {
  for (const [locale, term] of [
    ['en', terms.en],
    ['da', terms.da],
    ['sv', terms.sv],
    ['ar', terms.ar],
  ] as const) {
    test(`finds ${term} in pages of its language only`, async ({ coursePage }) => {
      await coursePage.goto('', locale);
      await coursePage.search.open();
      await coursePage.search.find(term);

      const addresses = await coursePage.search.addresses();
      expect(addresses.length).toBeGreaterThan(1);
      expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
      expect(addresses).toContain(`/${locale}/promise/clear-promises/`);
    });
  }

  test('finds an Arabic word with its article by the word alone', async ({ coursePage }) => {
    await coursePage.goto('', 'ar');
    await coursePage.search.open();
    await coursePage.search.find('الولاء');
    await coursePage.search.showAll();
    const withArticle = await coursePage.search.addresses();
    expect(withArticle).toContain('/ar/experience/customers-who-stay/');
    await coursePage.search.find('ولاء');
    await coursePage.search.showAll();
    expect(new Set(await coursePage.search.addresses())).toEqual(new Set(withArticle));
    await expect(coursePage.search.root.locator('mark', { hasText: 'الولاء' }).first()).toBeVisible();
  });

  for (const [typed, spelt] of [
    ['ثقه', 'ثقة'],
    ['الثقه', 'الثقة'],
    ['كيف نبني الثقه', 'كيف نبني الثقة'],
  ] as const) {
    test(`finds «${spelt}» where «${typed}» is typed`, async ({ coursePage }) => {
      await coursePage.goto('', 'ar');
      await coursePage.search.open();
      await coursePage.search.find(spelt);
      const addresses = await coursePage.search.addresses();
      expect(addresses[0]).toBe('/ar/promise/trust/');
      await coursePage.search.find(typed);
      expect((await coursePage.search.addresses()).slice(0, 4)).toEqual(addresses.slice(0, 4));
    });
  }

  test('shows each result once, however often one presses for more', async ({ page, coursePage }) => {
    await coursePage.goto('');
    await coursePage.search.open();
    await coursePage.search.find('customer');
    const { more, results } = coursePage.search;
    const first = await results.count();
    const arrived = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/fragment/*', async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await more.click();
    await more.click();
    arrived.resolve(undefined);
    await expect.poll(() => results.count()).toBeGreaterThan(first);
    await coursePage.search.showAll();

    const links = await results.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
  });

  test('opens and closes with Ctrl K, with ⌘ K and with its button', async ({ page, coursePage }) => {
    await coursePage.goto('meeting/');
    for (const key of ['Control+k', 'Meta+k']) {
      await page.keyboard.press(key);
      await expect(coursePage.search.root).toBeVisible();
      await expect(coursePage.search.field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(coursePage.search.root).toBeHidden();
    }
    await coursePage.header.search.click();
    await expect(coursePage.search.field).toBeFocused();
    await coursePage.search.root.getByRole('button', { name: 'Cancel' }).click();
    await expect(coursePage.search.root).toBeHidden();
    await expect(coursePage.header.search).toBeFocused();
  });

  test('leads to the section that matches, by keyboard', async ({ page, coursePage }) => {
    await coursePage.goto('');
    await coursePage.search.open();
    await coursePage.search.find('orchestration');
    const section = coursePage.search.results.and(page.locator('[href*="#one-firm"]'));
    await section.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/consistency\/why-sameness\/.*#one-firm$/);
    await expect(page.locator('#one-firm')).toBeInViewport();
  });

  test('says when it finds nothing', async ({ coursePage }) => {
    await coursePage.goto('', 'da');
    await coursePage.search.open();
    await coursePage.search.find('xylofon');
    await expect(coursePage.search.status).toHaveText(/^Ingen.*xylofon/);
    await expect(coursePage.search.results).toHaveCount(0);
  });

  for (const [locale, term, expected] of [
    ['en', 'customer jouney', 'No page has “jouney”. Nearest to it:'],
    ['da', 'tilid', '»tilid« står ikke på nogen side. Det nærmeste er:'],
    ['sv', 'upplevlese', '”upplevlese” finns inte på någon sida. Närmast kommer:'],
    ['ar', 'والثقة', 'لا توجد صفحة فيها «والثقة». أقرب النتائج:'],
  ] as const) {
    test(`says that no page in ${locale} has a word, and shows the nearest`, async ({ coursePage }) => {
      await coursePage.goto('', locale);
      await coursePage.search.open();
      await coursePage.search.field.fill(term);
      await expect
        .poll(async () => (await coursePage.search.status.innerText()).replaceAll(/[\u2068\u2069]/g, ''))
        .toBe(expected);
      await expect(coursePage.search.results.first()).toBeVisible();
    });
  }

  test.describe('without a network', () => {
    test.use({ tolerated: [/ERR_INTERNET_DISCONNECTED/] });

    test('says that it is out of reach, and works with the next input', async ({ context, coursePage }) => {
      const { field, status, results } = coursePage.search;
      await coursePage.goto('');
      await context.setOffline(true);
      await coursePage.search.open();
      await expect(status).toHaveText(coursePage.say('course.search.unavailable'));
      await field.fill('promis');
      await expect(status).toHaveText(coursePage.say('course.search.unavailable'));
      await expect(results).toHaveCount(0);

      await context.setOffline(false);
      await coursePage.search.find('promise');
      expect(await results.count()).toBeGreaterThan(1);
    });

    test('takes its words back when it is opened with a network', async ({ page, context, coursePage }) => {
      await coursePage.goto('');
      await context.setOffline(true);
      await coursePage.search.open();
      await expect(coursePage.search.status).not.toBeEmpty();
      await page.keyboard.press('Escape');
      await context.setOffline(false);
      await coursePage.search.open();
      await expect(coursePage.search.status).toBeEmpty();
    });
  });

  test('finds the text of a lesson, but not its questions, feedback or hints', async ({
    page,
    coursePage,
  }) => {
    await coursePage.goto(sameness.path);
    const prose = await page.locator('#one-firm').innerText();
    const question = page.locator('[id="second-visit-slower"]');
    const hidden = {
      prompt: await question.locator('.tp-question__prompt p').first().innerText(),
      option: await question.locator('label').first().innerText(),
      feedback: (await question.locator('.tp-feedback__why p').first().textContent()) ?? '',
      hint: (await question.locator('details p').first().textContent()) ?? '',
    };
    await coursePage.search.open();

    await coursePage.search.find(quoted(prose));
    await expect(coursePage.search.results.first()).toBeVisible();
    for (const [part, text] of Object.entries(hidden)) {
      await coursePage.search.find(quoted(text));
      await expect(coursePage.search.results, `the ${part} is not found`).toHaveCount(0);
    }
  });

  test('speaks Arabic in the Arabic page', async ({ coursePage }) => {
    await coursePage.goto('', 'ar');
    await coursePage.search.open();
    for (const term of ['توقعات', 'xylophon']) {
      await coursePage.search.find(term);
      const texts = await coursePage.search.root.evaluate(wordsOf);
      const latin = texts.filter((text) => /\p{Script=Latin}{2}/u.test(text.replaceAll(latinInArabic, '')));
      expect(latin, term).toEqual([]);
      expect(texts.length).toBeGreaterThan(2);
    }
  });

  test('works on a phone', { tag: '@mobile' }, async ({ page, coursePage }) => {
    await coursePage.goto('', 'sv');
    await coursePage.header.search.tap();
    await coursePage.search.find(terms.sv);
    await coursePage.search.results.first().tap();
    await expect(page).toHaveURL(/\/sv\/.+/);
  });
});

/** What stands in Latin letters in Arabic lessons too, a name and a term beside its translation, and what is looked for. */
const latinInArabic = /Fjordlys|disconfirmation|xylophon/g;

/** The first words of a text as one phrase to look for. */
function quoted(text: string): string {
  return `"${text.trim().split(/\s+/).slice(0, 6).join(' ')}"`;
}

/** All that is shown in, or said of, an element and what is in it. */
function wordsOf(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  const labelled = [root, ...root.querySelectorAll('*')];
  const labels = ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) =>
    labelled.map((element) => element.getAttribute(name) ?? ''),
  );
  return [...texts, ...labels].map((text) => text.trim()).filter((text) => text !== '');
}
