import '../questions/arrange.ts';
import '../questions/choice.ts';
import '../questions/typed.ts';
import { QuizElement } from './quiz-element.ts';

customElements.define('tp-quiz', QuizElement);

declare global {
  interface HTMLElementTagNameMap {
    'tp-quiz': QuizElement;
  }
}
