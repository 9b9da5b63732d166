/** Milliseconds that words stand. A voice has taken them long before; who reads on later shall not meet them again. */
const standing = 20_000;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Says something to those who do not see it, through the status region of a question. */
export function say(question: Element, words: string): void {
  const region = question.querySelector('[data-part="announcement"]');
  clearTimeout(timers.get(question));
  if (region) region.textContent = words;
  if (words === '') return;
  timers.set(
    question,
    setTimeout(() => {
      say(question, '');
    }, standing),
  );
}
