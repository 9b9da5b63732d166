import { expect, test } from './support/test.ts';

const path = 'trainers/questions/';

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
