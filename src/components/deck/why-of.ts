import type { RenderedQuestion } from '../questions/rendered.ts';

/** Why the answer is right: the explanation, else the feedback of what is right. HTML. */
export function whyOf(rendered: RenderedQuestion, explanation: string): string {
  if (explanation.trim() !== '') return explanation;
  switch (rendered.kind) {
    case 'choice':
      return feedbackOfRight(rendered.options);
    case 'numeric':
      return feedbackOfRight(rendered.numbers);
    default:
      return '';
  }
}

function feedbackOfRight(options: readonly { readonly right: boolean; readonly feedback: string }[]): string {
  return options
    .filter(({ right }) => right)
    .map(({ feedback }) => feedback)
    .join('');
}
