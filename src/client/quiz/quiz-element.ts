import { drawItems } from '../../course/quiz/draw.ts';
import { scoreOfDraw } from '../../course/quiz/score-of-draw.ts';
import { quizProgress, quizResult, type QuizProgress } from '../../course/record/quiz.ts';
import { entry } from '../../course/record/record.ts';
import { drawSeed } from '../../course/record/seed.ts';
import type { Attempts, AttemptsHost } from '../questions/attempts.ts';
import { courseOutline } from '../record/course-outline.ts';
import { courseStore } from '../record/course-store.ts';
import { rememberAsked, type AskedMemory } from './asked.ts';
import { itemsOf, openBank, pointsOf, type Bank } from './bank.ts';
import { quizAttempts } from './quiz-attempts.ts';
import {
  focusHeading,
  partOf,
  pieceOf,
  showLabel,
  showPlace,
  showScore,
  showView,
  toggle,
} from './quiz-view.ts';
import { reviewRows } from './review.ts';

/** Where what was answered says its verdict and why. */
const feedback = '.tp-option:has(:checked), .tp-question [data-mark="wrong"]:not(.tp-verdict), [data-hit]';

/**
 * `<tp-quiz data-quiz data-draw data-mastery>`: draws questions, asks them one at a time, and shows how it went. What
 * is shown follows from the record, so a run goes on after a reload, in another tab and in another language; only which
 * question is on the page is remembered beside it, so that its feedback stays until the learner goes on.
 */
export class QuizElement extends HTMLElement implements AttemptsHost {
  #unsubscribe: (() => void) | undefined;
  #bank: Bank | undefined;
  #attempts: Attempts | undefined;
  #memory: AskedMemory | undefined;
  /** The seed of the run whose review is on the page. */
  #reviewed: number | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    // Before the question hears of it: what would be another try in a lesson leads on here.
    this.addEventListener('submit', this, { capture: true });
    // And after it: a question that has just been checked has something to show.
    this.addEventListener('submit', this);
    this.#unsubscribe = courseStore().subscribe(() => this.#update());
    toggle(this, 'ready', true);
    this.#update();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    this.removeEventListener('submit', this, { capture: true });
    this.removeEventListener('submit', this);
    this.#unsubscribe?.();
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit' && event.eventPhase === Event.BUBBLING_PHASE) this.#showFeedback();
    else if (event.type === 'submit') this.#submit(event);
    else if (event.target instanceof Element && event.target.closest('[data-act="start"]')) this.#start();
  }

  get attempts(): Attempts {
    return (this.#attempts ??= quizAttempts(this.#quiz));
  }

  get #quiz(): string {
    return this.dataset.quiz ?? '';
  }

  /** The question on the page. */
  get #asked(): AskedMemory {
    const key = `course:${courseOutline().id}:asked:${this.#quiz}`;
    return (this.#memory ??= rememberAsked(key, () => window.sessionStorage));
  }

  get #questions(): Bank {
    return (this.#bank ??= openBank(this));
  }

  /** The run as far as its questions can still be shown. */
  get #run(): QuizProgress | undefined {
    return quizProgress(courseStore().read(), this.#quiz, new Set(this.#questions.keys()));
  }

  #start(): void {
    const seed = drawSeed(Math.random);
    const items = drawItems(itemsOf(this.#questions), Number(this.dataset.draw), seed);
    courseStore().dispatch({ kind: 'quizStarted', quiz: this.#quiz, seed, items: items.map(({ id }) => id) });
    focusHeading(this, 'number');
  }

  /** Checking is the question's affair; after it the same button leads on. */
  #submit(event: Event): void {
    const run = this.#run;
    if (!run || entry(run.answers, this.#asked.read()?.item ?? '') === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#asked.write(undefined);
    this.#update();
    focusHeading(this, this.dataset.view === 'done' ? 'score' : 'number');
  }

  /** The focus goes to the button, and the page to what was answered, if that is out of sight. */
  #showFeedback(): void {
    const question = partOf(this, 'stage')?.querySelector('[data-state="checked"]');
    const shown = question?.querySelector(feedback) ?? question?.querySelector('[data-part="verdict"]');
    shown?.scrollIntoView({ block: 'nearest' });
  }

  #update(): void {
    const run = this.#run;
    if (!run) this.#showStart();
    else if (run.finished) this.#showResult(run);
    else if (run.index === run.items.length && this.#asked.read()?.seed !== run.seed) this.#finish(run);
    else this.#ask(run);
  }

  #finish({ items, answers }: QuizProgress): void {
    const draw = items.map((item) => ({
      points: pointsOf(this.#questions.get(item)),
      score: entry(answers, item)?.score ?? 0,
    }));
    courseStore().dispatch({ kind: 'quizFinished', quiz: this.#quiz, score: scoreOfDraw(draw) });
  }

  #ask(run: QuizProgress): void {
    const { seed, items, answers, index } = run;
    const asked = this.#asked.read();
    const stays = asked?.seed === seed && items.includes(asked.item);
    const item = (stays ? asked.item : items[index]) ?? items.at(-1) ?? '';
    this.#asked.write({ item, seed });
    this.#reviewed = undefined;
    partOf(this, 'review')?.replaceChildren();
    showView(this, 'run');
    this.#put(item);
    showPlace(this, run, item);
    const checked = entry(answers, item) !== undefined;
    showLabel(this, checked ? (index === items.length ? 'finish' : 'next') : 'check');
  }

  /** Puts a question on the page, with the button as its own. */
  #put(item: string): void {
    const stage = partOf(this, 'stage');
    const question = this.#questions.get(item);
    if (!question || question.parentElement === stage) return;
    stage?.replaceChildren(question);
    const form = question.querySelector('form')?.id ?? '';
    this.querySelector('.tp-quiz__foot button')?.setAttribute('form', form);
  }

  #showResult(run: QuizProgress): void {
    if (this.#reviewed === run.seed) return;
    this.#reviewed = run.seed;
    this.#asked.write(undefined);
    showView(this, 'done');
    showScore(this, quizResult(courseStore().read(), this.#quiz), Number(this.dataset.mastery));
    const pieces = { row: pieceOf(this, 'li'), place: partOf(this, 'number')?.dataset.text ?? '' };
    partOf(this, 'review')?.replaceChildren(...reviewRows(run, this.#questions, pieces));
  }

  #showStart(): void {
    this.#reviewed = undefined;
    this.#asked.write(undefined);
    showView(this, 'start');
  }
}
