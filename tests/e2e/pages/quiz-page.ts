import type { Locator } from '@playwright/test';
import { CoursePage } from './course-page.ts';
import { tabTo } from './keyboard.ts';
import { PartBlock } from './part-block.ts';

/** What a question of the small course is answered with: keys of options, steps, partners or groups, or words to type. */
export const rightAnswers: Readonly<Record<string, readonly string[]>> = {
  'guess-first': ['a'],
  'phone-in-hand': ['b'],
  'signs-of-welcome': ['a', 'c'],
  'steps-of-goodbye': ['a', 'b', 'c'],
  'pairs-of-papers': ['a', 'b', 'c'],
  'before-after': ['a', 'a', 'b'],
  'wrong-line': ['b'],
  'seconds-of-ringing': ['12.5'],
  'words-of-answer': ['morning', 'Lina'],
};

/** Answers that are wrong in every part. */
export const wrongAnswers: Readonly<Record<string, readonly string[]>> = {
  'guess-first': ['b'],
  'phone-in-hand': ['a'],
  'signs-of-welcome': ['b'],
  'steps-of-goodbye': ['c', 'b', 'a'],
  'pairs-of-papers': ['b', 'c', 'a'],
  'before-after': ['b', 'b', 'a'],
  'wrong-line': ['a'],
  'seconds-of-ringing': ['60'],
  'words-of-answer': ['night', 'Noor'],
};

const arabicWords: Readonly<Record<string, string>> = {
  morning: 'الخير',
  Lina: 'لينا',
  Noor: 'نور',
  night: 'ليل',
};

/** How somebody works a page. */
export type Way = 'keyboard' | 'touch' | 'mouse';

/** The page of a quiz, before, in and after a run. */
export class QuizPage extends CoursePage {
  get start(): Locator {
    return this.#button('course.quiz.start');
  }

  get check(): Locator {
    return this.#button('course.question.check');
  }

  get next(): Locator {
    return this.#button('course.quiz.next');
  }

  get finish(): Locator {
    return this.#button('course.quiz.finish');
  }

  get again(): Locator {
    return this.#button('course.quiz.again');
  }

  get leave(): Locator {
    return this.page.getByRole('link', { name: this.say('course.quiz.leave'), exact: true });
  }

  /** The heading of the question on the page: `Question 3 of 9`. */
  number(number: number, total: number): Locator {
    const name = this.say('course.question.number', { number, total });
    return this.page.getByRole('heading', { name, exact: true });
  }

  score(percent: number): Locator {
    return this.page.getByRole('heading', { name: this.say('course.quiz.score', { percent }), exact: true });
  }

  /** The question on the page, and those of a review. */
  get questions(): Locator {
    return this.page.locator('.tp-question-block');
  }

  /** The rows of a review, which open. */
  get rows(): Locator {
    return this.main.getByRole('listitem').filter({ has: this.page.locator('details') });
  }

  /** How far the dots say the run is: `lit` is answered, `half` is here. */
  dots(): Promise<readonly string[]> {
    return this.page
      .locator('[data-part="dots"] > *')
      .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-state') ?? ''));
  }

  /** The id of the question on the page. */
  async asked(): Promise<string> {
    return (await this.questions.getAttribute('id')) ?? '';
  }

  /** Puts an answer into the question on the page, without checking it. */
  async fill(answers: Readonly<Record<string, readonly string[]>>, way: Way): Promise<void> {
    const id = await this.asked();
    const question = new PartBlock(this.page, id, this.locale);
    const keys = answers[id] ?? [];
    const press = (target: Locator) => this.press(target, way);
    if (id === 'steps-of-goodbye') return question.order(keys, press);
    if (id === 'before-after') return this.#chooseGroups(question, keys, way);
    for (const [place, key] of keys.entries()) {
      if (id === 'pairs-of-papers') await this.#choosePartner(question.parts.nth(place), key, way);
      else if (id === 'seconds-of-ringing') await this.#type(question.field, key, way);
      else if (id === 'words-of-answer') await this.#type(question.field.nth(place), key, way);
      else if (way === 'keyboard') await this.#chooseOption(question, key);
      else await press(question.label(key));
    }
  }

  /** Answers the question on the page and checks it. */
  async answer(answers: Readonly<Record<string, readonly string[]>>, way: Way = 'mouse'): Promise<string> {
    const id = await this.asked();
    await this.fill(answers, way);
    await this.press(this.check, way);
    return id;
  }

  /** Answers everything that is left; gives the ids in the order asked. */
  async answerAll(
    total: number,
    answers: Readonly<Record<string, readonly string[]>>,
    way: Way = 'mouse',
  ): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let number = 1; number <= total; number += 1) {
      await this.number(number, total).waitFor();
      ids.push(await this.answer(answers, way));
      await this.press(number === total ? this.finish : this.next, way);
    }
    return ids;
  }

  async press(target: Locator, way: Way): Promise<void> {
    if (way === 'mouse') return target.click();
    if (way === 'touch') return target.tap();
    await tabTo(this.page, target);
    await this.page.keyboard.press('Enter');
  }

  async #chooseOption(question: PartBlock, key: string): Promise<void> {
    if ((await question.firstOption.getAttribute('type')) === 'radio') return question.chooseByKeyboard(key);
    await tabTo(this.page, question.option(key));
    await this.page.keyboard.press('Space');
  }

  async #choosePartner(row: Locator, key: string, way: Way): Promise<void> {
    const list = row.getByRole('combobox');
    if (way !== 'keyboard') {
      await list.selectOption(key);
      return;
    }
    await tabTo(this.page, list);
    while ((await list.inputValue()) !== key) await this.page.keyboard.press('ArrowDown');
  }

  /** From the first item on the page to the last, which is another order than that of the answers. */
  async #chooseGroups(question: PartBlock, groups: readonly string[], way: Way): Promise<void> {
    for (const item of await question.keys())
      await this.#chooseGroup(question, item, groups['abc'.indexOf(item)] ?? '', way);
  }

  async #chooseGroup(question: PartBlock, item: string, group: string, way: Way): Promise<void> {
    if (way !== 'keyboard') return this.press(question.groupLabel(item, group), way);
    await tabTo(this.page, question.group(item, 'a'));
    await this.page.keyboard.press('Space');
    if (group === 'b') await this.page.keyboard.press('ArrowDown');
  }

  async #type(field: Locator, text: string, way: Way): Promise<void> {
    const words = this.locale === 'ar' ? (arabicWords[text] ?? text) : text;
    if (way !== 'keyboard') return field.fill(words);
    await tabTo(this.page, field);
    await this.page.keyboard.insertText(words);
  }

  #button(word: Parameters<CoursePage['say']>[0]): Locator {
    return this.page.getByRole('button', { name: this.say(word), exact: true });
  }
}
