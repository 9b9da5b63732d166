import type { Locator } from '@playwright/test';
import { CoursePage } from './course-page.ts';
import { PartBlock } from './part-block.ts';
import { PlanBlock } from './plan-block.ts';
import { QuestionBlock } from './question-block.ts';
import { ScenarioBlock } from './scenario-block.ts';
import { typeOf } from './lessons.ts';
import type { Word } from './words.ts';

/** A lesson with its questions and its end. */
export class LessonPage extends CoursePage {
  question(id: string): QuestionBlock {
    return new QuestionBlock(this.page, id, (word) => this.say(word));
  }

  /** A question whose answer has several parts. */
  partsOf(id: string): PartBlock {
    return new PartBlock(this.page, id, this.locale);
  }

  scenario(id: string): ScenarioBlock {
    return new ScenarioBlock(this.page, id, (word) => this.say(word));
  }

  plan(id: string): PlanBlock {
    return new PlanBlock(this.page, id, (word) => this.say(word));
  }

  /** Answers questions with the mouse: `answerAll({ 'guest-limits': ['a'] })`. */
  async answerAll(answers: Readonly<Record<string, readonly string[]>>): Promise<void> {
    for (const [id, keys] of Object.entries(answers)) {
      await (typeOf(id) === 'choice' ? this.question(id).answer(...keys) : this.#answerParts(id, keys));
    }
  }

  async #answerParts(id: string, keys: readonly string[]): Promise<void> {
    const question = this.partsOf(id);
    if (typeOf(id) === 'order') await question.order(keys, (move) => move.click());
    for (const [place, key] of keys.entries()) {
      const part = 'abcdefgh'.charAt(place);
      if (typeOf(id) === 'match') await question.list(part).selectOption(key);
      if (typeOf(id) === 'classify') await question.groupLabel(part, key).click();
    }
    await question.check();
  }

  get end(): Locator {
    return this.page.getByRole('group', { name: this.say('course.lesson.end'), exact: true });
  }

  get finish(): Locator {
    return this.end.getByRole('button', { name: this.say('course.lesson.finish'), exact: true });
  }

  /** The end's own words, for example that the lesson is finished. */
  endSays(word: Word, values?: Readonly<Record<string, string | number>>): Locator {
    return this.end.getByText(this.say(word, values), { exact: true });
  }

  get toOpenQuestion(): Locator {
    return this.end.getByRole('link', { name: this.say('course.lesson.toOpenQuestion'), exact: true });
  }
}
