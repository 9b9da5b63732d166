import { withoutUnit } from '../../course/questions/compare/without-unit.ts';
import { numberReadings } from '../../course/questions/read-number.ts';
import type { Answer } from '../../course/record/answer.ts';
import type { Spoken } from './announcement.ts';
import { markGap, wordsOfGap } from './gap-marks.ts';
import { QuestionElement, type Shown } from './question-element.ts';
import { textIn } from './spoken-parts.ts';

/** Binary fractions miss decimal ones by this at most: 0.3 is not 0.1 + 0.2. */
const rounding = 1e-9;

/** `<tp-typed>`: `numeric` (one number) and `blanks` (words in the gaps of a text). */
class TypedElement extends QuestionElement {
  protected override get firstControl(): HTMLElement | null {
    return this.#fields.find(({ value }) => value.trim() === '') ?? this.#fields[0] ?? null;
  }

  protected override readAnswer(): Answer | undefined {
    const texts = this.#fields.map(({ value }) => value.trim());
    if (texts.every((text) => text === '')) return undefined;
    return this.type === 'numeric'
      ? this.#numberIn(texts[0] ?? '')
      : { kind: 'text', locale: this.#locale, texts };
  }

  protected override showAnswer(answer: Answer | undefined, shown?: Shown): void {
    const texts = this.#textsOf(answer);
    for (const [index, field] of this.#fields.entries()) {
      field.value = texts[index] ?? '';
      field.disabled = answer !== undefined;
      markField(field, this.#isRight(index, shown));
    }
    this.#showHit(answer?.kind === 'numbers' ? answer.numbers : []);
  }

  protected override stillOpen(): string | undefined {
    const open = this.#fields.filter(({ value }) => value.trim() === '').length;
    if (open > 0) return open < this.#fields.length ? `[data-open-gaps="${String(open)}"]` : undefined;
    return this.readAnswer() ? undefined : '[data-part="number-only"]';
  }

  /** Gaps alone: a number is right as a whole. */
  protected override keepRight(): () => void {
    const kept = this.#fields.map(({ dataset, value }) => (dataset.mark === 'right' ? value : ''));
    return () => {
      for (const [index, field] of this.#fields.entries()) field.value = kept[index] ?? '';
    };
  }

  /** Each gap with its verdict, unless all are right; of a number what there is to say to it. */
  protected override spokenParts(): readonly Spoken[] {
    const fields = this.dataset.verdict === 'right' ? [] : this.#fields;
    const gaps = fields.map((field) => ({
      about: field.getAttribute('aria-label') ?? '',
      says: wordsOfGap(field),
    }));
    return [...gaps, { about: '', says: textIn(this, '.tp-feedback[data-hit]') }];
  }

  /** Whether a field is right; nothing is known of one whose words were typed in another language. */
  #isRight(index: number, shown: Shown | undefined): boolean | undefined {
    if (shown && this.type === 'numeric') return shown.grade.verdict === 'right';
    return shown?.grade.parts?.[index];
  }

  get #fields(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input.tp-field')];
  }

  get #locale(): string {
    return document.documentElement.lang;
  }

  /** A text that is no number is no answer yet: the learner is asked for one. */
  #numberIn(text: string): Answer | undefined {
    const unit = this.querySelector('.tp-number > span')?.textContent ?? '';
    const numbers = numberReadings(withoutUnit(text, unit), this.#locale);
    return numbers.length > 0 ? { kind: 'numbers', numbers } : undefined;
  }

  /** Words typed in another language are not shown in this one: the verdict stands, the fields are empty. */
  #textsOf(answer: Answer | undefined): readonly string[] {
    if (answer?.kind === 'text') return answer.locale === this.#locale ? answer.texts : [];
    if (answer?.kind !== 'numbers') return [];
    const [number] = answer.numbers;
    const locale = this.#locale === 'ar' ? 'ar-u-nu-latn' : this.#locale;
    return number === undefined
      ? []
      : [new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(number)];
  }

  /** The feedback of the right number or the typical mistake that was typed, if it is one of them. */
  #showHit(readings: readonly number[]): void {
    const strips = [...this.querySelectorAll<HTMLElement>('.tp-feedback[data-value]')];
    const hit = strips.find((strip) => readings.some((number) => isNear(strip, number)));
    for (const strip of strips) strip.toggleAttribute('data-hit', strip === hit);
  }
}

function markField(field: HTMLInputElement, right: boolean | undefined): void {
  // A number has the verdict of the question, words have theirs beside each gap.
  if (field.matches('.tp-field--blank')) markGap(field, right);
  else field.dataset.mark = right === undefined ? '' : right ? 'right' : 'wrong';
  if (right === undefined) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', String(!right));
}

function isNear({ dataset }: HTMLElement, number: number): boolean {
  return Math.abs(Number(dataset.value) - number) <= Number(dataset.tolerance) + rounding;
}

customElements.define('tp-typed', TypedElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-typed': TypedElement;
  }
}
