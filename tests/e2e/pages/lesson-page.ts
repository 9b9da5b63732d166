import type { Locator } from '@playwright/test';
import { CoursePage } from './course-page.ts';
import { QuestionBlock } from './question-block.ts';
import type { Word } from './words.ts';

/** A lesson with its questions and its end. */
export class LessonPage extends CoursePage {
  question(id: string): QuestionBlock {
    return new QuestionBlock(this.page, id, (word) => this.say(word));
  }

  /** Answers questions, each with one option: `answerAll({ 'ending-after-agreement': 'a' })`. */
  async answerAll(answers: Readonly<Record<string, readonly string[]>>): Promise<void> {
    for (const [id, keys] of Object.entries(answers)) await this.question(id).answer(...keys);
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
