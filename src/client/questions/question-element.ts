import { gradeAnswer } from '../../course/questions/graders.ts';
import { gradeOfScore, type AnswerKey, type AnswerType, type Grade } from '../../course/questions/grade.ts';
import type { Answer } from '../../course/record/answer.ts';
import type { Seed } from '../../course/shuffle.ts';
import { courseStore } from '../record/course-store.ts';
import { linesOf, type Spoken } from './announcement.ts';
import { answerKeyOf } from './answer-key.ts';
import type { Asked, Attempts, AttemptsHost } from './attempts.ts';
import { practiceIn } from './practice.ts';
import { asks, focusButton, lockControls, showState, takeOutAnswer, toggle } from './question-view.ts';
import { outcomeOf, spokenPart } from './spoken-parts.ts';
import { say } from './status-region.ts';

const events = ['submit', 'click', 'change', 'input'] as const;

/** How a checked question is shown. */
export interface Shown {
  readonly grade: Grade;
  /** Every part shows its verdict and the answer stands below: it was right, or the learner asked for it. */
  readonly open: boolean;
}

/**
 * What all scored questions share: one button that checks and then offers another try, the verdict, the
 * feedback, the record: as practice, or in whatever `[data-attempts]` around it keeps. A family of types says how an
 * answer is read from its controls and shown in them.
 *
 * State is in attributes: `data-state`, `data-verdict` of a checked answer, `data-open` while the answer is out. The
 * words are all in the HTML already.
 */
export abstract class QuestionElement extends HTMLElement {
  #unsubscribe: (() => void) | undefined;

  /** The answer in the controls; `undefined` while there is none to check. */
  protected abstract readAnswer(): Answer | undefined;
  /** Puts an answer into the controls and takes them out of use; `undefined` empties them and gives them back. */
  protected abstract showAnswer(answer: Answer | undefined, shown?: Shown): void;
  /** Where the focus goes when something is to be answered. */
  protected abstract get firstControl(): HTMLElement | null;
  /** Puts in what only works with script; called each time the element enters the page. */
  protected prepare?(): void;
  /** Brings the parts into the order of an attempt. */
  protected arrange?(seed: Seed): void;
  /** A click on a control of the family; called while the question is open to answers. */
  protected clicked?(target: Element): void;
  /** Selector of the words that ask for what is still open. A second check takes the answer as it is, if there is one. */
  protected stillOpen?(): string | undefined;
  /** Remembers the right parts of a checked answer; the function it gives puts them into the emptied controls. */
  protected keepRight?(): () => void;

  connectedCallback(): void {
    for (const type of events) this.addEventListener(type, this);
    this.#unsubscribe = courseStore(this).subscribe(() => {
      this.#restore();
    });
    this.toggle('.tp-actions', true);
    this.prepare?.();
    takeOutAnswer(this);
    this.#restore();
  }

  disconnectedCallback(): void {
    for (const type of events) this.removeEventListener(type, this);
    this.#unsubscribe?.();
    say(this, '');
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') this.#submit(event);
    else if (event.type === 'click') this.#click(event);
    else this.toggle(asks, false);
  }

  /** What is said of the parts of a checked answer. Parts that are all right need no word but that. */
  protected spokenParts(): readonly Spoken[] {
    const parts = this.dataset.verdict === 'right' ? [] : this.querySelectorAll('.tp-part[data-mark]');
    return [...parts].map(spokenPart);
  }

  /** Shows or hides parts of this question. */
  protected toggle(selector: string, visible: boolean): void {
    toggle(this, selector, visible);
  }

  /** Says something to those who do not see it: words that the page shows, or words made from a template. */
  protected announce(parts: readonly (HTMLElement | string)[]): void {
    const texts = parts.map((part) => (typeof part === 'string' ? part : part.innerText));
    say(this, texts.flatMap(linesOf).join(' '));
  }

  protected get type(): AnswerType {
    return this.#key.type;
  }

  get #key(): AnswerKey {
    return answerKeyOf(this.dataset.key ?? '');
  }

  get #attempts(): Attempts {
    return this.closest<AttemptsHost>('[data-attempts]')?.attempts ?? practiceIn(courseStore(this));
  }

  get #asked(): Asked {
    const { fingerprint = '', lesson = '' } = this.dataset;
    return { item: this.id, fingerprint, lesson };
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.dataset.state === 'checked') this.#tryAgain();
    else this.#check();
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-part="show"]')) this.#showSolution();
    else if (this.dataset.state === 'fresh') this.clicked?.(target);
  }

  #check(): void {
    const answer = this.readAnswer();
    const missing = this.stillOpen?.() ?? (answer ? undefined : '[data-part="choose-first"]');
    const ask = missing === undefined ? null : this.querySelector<HTMLElement>(missing);
    // What has been asked for and not been given is not wanted.
    if (ask && (!answer || ask.hidden)) this.#askFor(ask);
    else if (answer) this.#grade(answer);
  }

  #askFor(ask: HTMLElement): void {
    this.toggle(asks, false);
    ask.hidden = false;
    this.announce([ask]);
    this.firstControl?.focus();
  }

  #grade(answer: Answer): void {
    const { score, verdict } = gradeAnswer(this.#key, answer);
    this.#attempts.check({ ...this.#asked, answer, score, correct: verdict === 'right' });
    this.toggleAttribute('data-just-checked', true);
    this.#announceOutcome();
  }

  #tryAgain(): void {
    const putBack = this.dataset.verdict === 'right' ? undefined : this.keepRight?.();
    this.#attempts.retry?.(this.#asked);
    putBack?.();
    this.firstControl?.focus();
  }

  #showSolution(): void {
    this.#attempts.showAnswer?.(this.#asked);
    this.#announceOutcome();
  }

  /** Enter on a control checks too, and controls that are out of use lose the focus. */
  #announceOutcome(): void {
    say(this, outcomeOf(this, this.spokenParts()));
    focusButton(this);
  }

  /** Makes the page show what the record says, after every change and on load. */
  #restore(): void {
    const attempts = this.#attempts;
    const restored = attempts.restore(this.#asked);
    this.toggle('[data-part="changed"]', restored.kind === 'changed');
    const seed = String(attempts.seed(this.#asked));
    if (this.dataset.seed !== seed) {
      this.dataset.seed = seed;
      this.arrange?.(Number(seed));
    }
    if (restored.kind === 'answered') this.#showChecked(restored.answer, restored.score, restored.shown);
    else if (restored.kind === 'changed' && !attempts.retry) this.#close();
    else if (this.dataset.state !== 'fresh') this.#showFresh();
  }

  #showChecked(answer: Answer, score: number, solutionShown: boolean): void {
    // Words typed in another language are not held against this one's: what they earned there stands.
    const isForeign = answer.kind === 'text' && answer.locale !== document.documentElement.lang;
    const grade = isForeign ? gradeOfScore(score) : gradeAnswer(this.#key, answer);
    const open = solutionShown || grade.verdict === 'right';
    showState(this, 'checked', grade.verdict);
    this.toggleAttribute('data-open', open);
    this.showAnswer(answer, { grade, open });
    // A right answer that stands there is the answer.
    this.toggle('.tp-solution', grade.verdict !== 'right' || isForeign);
    this.toggle('[data-part="show"]', !open && this.#attempts.offersAnswer(this.#asked));
  }

  #showFresh(): void {
    showState(this, 'fresh');
    for (const mark of ['data-open', 'data-just-checked']) this.removeAttribute(mark);
    this.showAnswer(undefined);
    this.toggle('[data-part="show"]', false);
    say(this, '');
  }

  /** What was answered here was another question, and a quiz asks once: nothing is left to do but to read. */
  #close(): void {
    this.#showFresh();
    showState(this, 'closed');
    this.toggleAttribute('data-open', true);
    this.toggle('.tp-solution', true);
    lockControls(this);
  }
}
