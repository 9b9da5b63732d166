/** A copy of something that the page keeps for all of its questions in a template; `undefined` if it has none. */
export function questionPart(selector: string): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('#tp-question-parts');
  const copy = template?.content.querySelector(selector)?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : undefined;
}

/** A verdict in shape and word. */
export function verdictPart(verdict: 'right' | 'partly' | 'wrong'): HTMLElement | undefined {
  return questionPart(`[data-mark="${verdict}"]`);
}
