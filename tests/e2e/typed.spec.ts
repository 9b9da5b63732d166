import { tabTo } from './pages/keyboard.ts';
import { storedItem } from './pages/learner-record.ts';
import type { Locale } from './pages/words.ts';
import { expect, expectNoViolations, expectNoViolationsInTheEvening, test } from './support/test.ts';

const path = 'trainers/questions/';

/** What readers of a language type, and what the page makes of it. */
const typed = {
  en: { share: '15', words: ['touchpoint', 'Journey'] },
  ar: { share: '١٥', words: ['إتّصال', 'رحلة'] },
} as const satisfies Partial<Record<Locale, unknown>>;

for (const locale of ['en', 'ar'] as const) {
  test.describe(`What is typed, in ${locale}`, () => {
    test('can be a number, by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(`${path}#numeric`, locale);
      const question = lessonPage.question('try-numeric');
      await tabTo(page, question.field);
      await page.keyboard.type(typed[locale].share);
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.hit).toBeVisible();
      await expect(question.solution, 'the number that stands there is the answer').toBeHidden();
      await expect(question.field).toBeDisabled();
      await expect(question.field).toHaveValue('15');
      await expect(question.button('course.question.tryAgain')).toBeFocused();
    });

    test('can be words, by keyboard alone', async ({ page, lessonPage }) => {
      await lessonPage.goto(`${path}#blanks`, locale);
      const question = lessonPage.question('try-blanks');
      const [first, second] = typed[locale].words;
      await tabTo(page, question.field.first());
      await page.keyboard.type(first);
      await page.keyboard.press('Tab');
      await page.keyboard.type(second);
      await page.keyboard.press('Enter');

      await expect(question.verdict('course.question.right')).toBeVisible();
      await expect(question.field.first()).toHaveAccessibleName(
        lessonPage.say('course.question.gap', { number: 1 }),
      );
    });

    test('can be both, by touch', { tag: '@mobile' }, async ({ page, lessonPage }) => {
      await lessonPage.goto(path, locale);
      const number = lessonPage.question('try-numeric');
      await number.field.tap();
      await page.keyboard.type(typed[locale].share);
      await number.button('course.question.check').tap();
      await expect(number.verdict('course.question.right')).toBeVisible();

      const words = lessonPage.question('try-blanks');
      for (const [place, word] of typed[locale].words.entries()) {
        await words.field.nth(place).tap();
        await page.keyboard.type(word);
      }
      await words.button('course.question.check').tap();
      await expect(words.verdict('course.question.right')).toBeVisible();
    });
  });
}

test.describe('A number', () => {
  const readings = [
    { locale: 'en', text: '15.2', verdict: 'course.question.right' },
    { locale: 'da', text: '15,2', verdict: 'course.question.right' },
    { locale: 'sv', text: '15 %', verdict: 'course.question.right' },
    { locale: 'ar', text: '١٥٫٢', verdict: 'course.question.right' },
    { locale: 'da', text: '17,6', verdict: 'course.question.notYet' },
    { locale: 'ar', text: '٩', verdict: 'course.question.notYet' },
    { locale: 'en', text: '€15', verdict: 'course.question.right' },
    { locale: 'da', text: '15 pct.', verdict: 'course.question.right' },
    { locale: 'sv', text: '9 procent', verdict: 'course.question.notYet' },
    { locale: 'ar', text: '٪١٥', verdict: 'course.question.right' },
    { locale: 'ar', text: '15 في المئة', verdict: 'course.question.right' },
  ] as const;

  for (const { locale, text, verdict } of readings) {
    test(`is read as ${locale} writes it: ${text}`, async ({ lessonPage }) => {
      await lessonPage.goto(path, locale);
      const question = lessonPage.question('try-numeric');
      await question.field.fill(text);
      await question.check();
      await expect(question.verdict(verdict)).toBeVisible();
      await expect(question.hit).toBeVisible();
    });
  }

  test('has feedback of its own when it is a typical mistake, and the answer after two', async ({
    lessonPage,
  }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    await question.field.fill('9');
    await question.check();
    await expect(question.hit).toContainText('That is how many there were.');
    await expect(question.button('course.question.showAnswer')).toBeHidden();

    await question.button('course.question.tryAgain').click();
    await expect(question.field).toBeFocused();
    await expect(question.field).toHaveValue('');
    await question.field.fill('20');
    await question.check();
    await expect(question.hit).toHaveCount(0);
    await expect(question.verdict('course.question.notYet')).toBeVisible();
    await question.button('course.question.showAnswer').click();
    await expect(question.solution).toContainText('15 ± 0.5 %');
    await expect(question.solution).toContainText('9 of 60 is 15 in every hundred.');
    await expect(question.status).toHaveText(
      'Not yet. The answer: 15 ± 0.5 %. 9 of 60 is 15 in every hundred.',
    );
  });

  test('is answered after what there is to say to the one that was typed', async ({ page, lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    for (const again of [true, false]) {
      await question.field.fill('9');
      await question.check();
      if (again) await question.button('course.question.tryAgain').click();
    }
    await question.button('course.question.showAnswer').click();
    await expect(question.hit).toHaveCount(1);
    await expect(question.hit).toContainText('That is how many there were.');
    await expect(
      question.root.locator('p').getByText('9 of 60 is 15 in every hundred.').filter({ visible: true }),
    ).toHaveCount(1);
    await expect(question.status).toHaveText(
      /^Not yet\. That is how many there were\. .* The answer: 15 ± 0\.5 %\. 9 of 60 is/,
    );
    await page.reload();
    await expect(question.solution).toBeVisible();
  });

  test('is asked for when the field holds nothing', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-numeric');
    await question.check();
    await expect(question.status).toHaveText('Type a number first.');
    await expect(question.field).toBeFocused();
  });

  for (const [locale, says] of [
    ['en', 'Write only the number, such as 40.'],
    ['da', 'Skriv kun tallet, for eksempel 40.'],
    ['sv', 'Skriv bara talet, till exempel 40.'],
    ['ar', 'اكتبوا الرقم وحده، مثل 40.'],
  ] as const) {
    test(`is asked for alone when there are words beside it, in ${locale}`, async ({ page, lessonPage }) => {
      await lessonPage.goto(path, locale);
      const question = lessonPage.question('try-numeric');
      await question.field.fill('15 of 60');
      for (const time of ['the first time', 'the second time']) {
        await question.check();
        await expect(question.text('course.question.numberOnly').first(), time).toBeVisible();
        await expect(question.text('course.question.typeNumber').first(), time).toBeHidden();
        await expect(question.status, time).toHaveText(says);
        await expect(question.field, time).toBeFocused();
      }
      expect(await storedItem(page, 'try-numeric'), 'it is no try').toBeUndefined();
      await expect(question.button('course.question.check')).toBeVisible();
      await expect(question.field).toHaveValue('15 of 60');
      await question.field.fill('15');
      await expect(question.text('course.question.numberOnly').first()).toBeHidden();
    });
  }

  test('is written as the other language writes it', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    await lessonPage.question('try-numeric').field.fill('17.6');
    await lessonPage.question('try-numeric').check();
    await lessonPage.header.switchTo('da');
    const danish = lessonPage.question('try-numeric');
    await expect(danish.field).toHaveValue('17,6');
    await expect(danish.hit).toContainText('Det er 9 målt mod de andre 51.');
  });
});

test.describe('Words in gaps', () => {
  for (const locale of ['en', 'ar'] as const) {
    test(`have the full stop behind a gap beside it at every width, in ${locale}`, async ({
      page,
      lessonPage,
    }) => {
      await lessonPage.goto(path, locale);
      const question = lessonPage.question('try-blanks');
      await question.field.first().fill('road');
      await question.check();
      await question.check();
      await expect(question.verdict('course.question.notYet')).toBeVisible();
      expect(await page.locator('.tp-blanks').evaluate(widthsWithLostMarks)).toEqual([]);
    });
  }

  test('are right or wrong each for itself, and shown after two tries', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    await question.field.first().fill('touch point');
    for (const again of [true, false]) {
      await question.field.last().fill('road');
      await question.check();
      await expect(question.verdict('course.question.partly')).toBeVisible();
      if (again) await question.button('course.question.tryAgain').click();
    }
    await expect(question.field.first()).toHaveAttribute('aria-invalid', 'false');
    await expect(question.field.last()).toHaveAttribute('aria-invalid', 'true');
    await question.button('course.question.showAnswer').click();
    await expect(question.solution.getByRole('listitem')).toHaveText(['touchpoint', 'journey']);
  });

  test('keep those that were right for another try, and lose the others', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    await question.field.first().fill('touch point');
    await question.field.last().fill('road');
    await question.check();
    await question.button('course.question.tryAgain').click();
    await expect(question.field.first()).toHaveValue('touch point');
    await expect(question.field.last()).toHaveValue('');
    await expect(question.field.last()).toBeFocused();

    await question.field.last().fill('journey');
    await question.check();
    await expect(question.verdict('course.question.right')).toBeVisible();
    await question.button('course.question.tryAgain').click();
    await expect(question.field.first(), 'what was right as a whole is done anew').toHaveValue('');
  });

  test('are asked for before one is checked as it is, empty', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    const ask = question.root.getByText('One gap is still empty. Check again to check as it is.').first();
    await question.field.first().fill('touchpoint');
    await question.check();
    await expect(ask).toBeVisible();
    await expect(question.status).toHaveText('One gap is still empty. Check again to check as it is.');
    await expect(question.field.last()).toBeFocused();
    await expect(question.button('course.question.check')).toBeVisible();

    await question.field.first().fill('touch point');
    await expect(ask, 'the answer is another one').toBeHidden();
    await question.check();
    await expect(ask).toBeVisible();
    await question.check();
    await expect(question.verdict('course.question.partly')).toBeVisible();
    await expect(ask).toBeHidden();
    await expect(question.status).toHaveText(/^Partly right\. Gap 1: Right\. Gap 2: No answer\./);
  });

  test('have no space between a verdict and the full stop behind it', async ({ lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    await question.field.first().fill('touchpoint');
    await question.field.last().fill('road');
    await question.check();
    const gap = question.root.locator('.tp-blanks .tp-verdict').last();
    expect(await gap.evaluate(({ nextSibling }) => nextSibling?.textContent)).toBe('.');
    await expect(gap).toHaveCSS('margin-inline-end', '0px');
  });

  test('keep their score in another language, where the fields are empty', async ({ page, lessonPage }) => {
    await lessonPage.goto(path);
    const question = lessonPage.question('try-blanks');
    await question.field.first().fill('touchpoint');
    await question.field.last().fill('road');
    await question.check();
    await page.reload();
    await expect(question.field.last()).toHaveValue('road');

    await lessonPage.header.switchTo('ar');
    const arabic = lessonPage.question('try-blanks');
    await expect(arabic.verdict('course.question.partly')).toBeVisible();
    await expect(arabic.field.first()).toHaveValue('');
    await expect(arabic.field.last()).toHaveValue('');
    await expect(arabic.field.last()).toBeDisabled();
  });
});

test.describe('Axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, colorScheme: 'light' });

  for (const locale of ['en', 'ar'] as const) {
    test(`in a number whose answer is shown, and in gaps that are asked for and empty, in ${locale}`, async ({
      page,
      lessonPage,
    }) => {
      await lessonPage.goto(path, locale);
      const number = lessonPage.question('try-numeric');
      const words = lessonPage.question('try-blanks');
      await number.field.fill('9');
      await number.check();
      await number.button('course.question.tryAgain').click();
      await number.field.fill('9');
      await number.check();
      await number.button('course.question.showAnswer').click();
      await words.field.last().fill('x');
      await words.check();
      await expectNoViolations(page);
      await words.check();
      await expect(words.verdict('course.question.notYet')).toBeVisible();
      await expectNoViolations(page);
      await expectNoViolationsInTheEvening(page);
    });
  }
});

/** The widths at which a mark stands on another line than the gap before it. Runs in the page. */
function widthsWithLostMarks(text: HTMLElement): readonly number[] {
  const isLost = (field: Element): boolean => {
    const range = document.createRange();
    const mark = field.parentElement?.lastChild;
    if (mark?.nodeType !== Node.TEXT_NODE) return false;
    range.setStart(mark, 0);
    range.setEnd(mark, 1);
    const [one, other] = [field.getBoundingClientRect(), range.getBoundingClientRect()];
    return other.top > one.bottom || other.bottom < one.top;
  };
  const widths = Array.from({ length: 200 }, (_, step) => 240 + 2 * step);
  return widths.filter((width) => {
    text.style.inlineSize = `${String(width)}px`;
    return [...text.querySelectorAll('input')].some(isLost);
  });
}
