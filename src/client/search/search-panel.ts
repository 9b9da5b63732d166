import { absentWord } from './absent-word.ts';
import { findPages } from './find-pages.ts';
import { loadPagefind, type PagefindHit } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/** How many pages are shown before "Show more results" is pressed, and by each press. */
const step = 5;

/** What a panel is made of; all words are in the HTML. */
interface Parts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
}

type Message = 'searching' | 'none' | 'one' | 'many' | 'near' | 'failed';

/** Makes the search field of a dialog work. Call it once, when the dialog is first opened. */
export function startPanel(root: HTMLElement): void {
  const parts = findParts(root);
  if (!parts) return;
  const { input, status, list, more } = parts;
  const folder = root.dataset.folder ?? '';
  let hits: readonly PagefindHit[] = [];
  let shown = 0;
  /** The search whose next results are on their way. */
  let awaited: readonly PagefindHit[] | undefined;

  async function search(): Promise<void> {
    const term = input.value.trim();
    if (term === '') {
      show([]);
      say(undefined);
      return;
    }
    say('searching', term);
    const pagefind = await loadPagefind(folder);
    const found = await findPages(pagefind, term);
    if (!found || input.value.trim() !== term) return;
    show(found);
    await showMore();
    const absent = found.length > 0 ? await absentWord(pagefind, term, marked()) : undefined;
    if (input.value.trim() !== term) return;
    if (absent === undefined) say(messageFor(found.length), term);
    else say('near', absent);
  }

  function marked(): readonly string[] {
    return Array.from(list.querySelectorAll('mark'), ({ textContent }) => textContent);
  }

  function show(next: readonly PagefindHit[]): void {
    [hits, shown] = [next, 0];
    list.replaceChildren();
    more.hidden = true;
  }

  async function showMore(): Promise<void> {
    const all = hits;
    // Pressed again before they are there, it would bring the same results twice.
    if (awaited === all) return;
    awaited = all;
    try {
      const pages = await Promise.all(all.slice(shown, shown + step).map((hit) => hit.data()));
      if (hits === all) append(pages.map(resultItem));
    } finally {
      if (awaited === all) awaited = undefined;
    }
  }

  function append(items: readonly HTMLElement[]): void {
    list.append(...items);
    // The button may go away under the reader's focus: it moves on to the first new result.
    if (shown > 0) items[0]?.querySelector('a')?.focus();
    shown += items.length;
    more.hidden = shown >= hits.length;
  }

  function say(message: Message | undefined, term = ''): void {
    const words = message === undefined ? '' : (status.dataset[message] ?? '');
    // The term is set apart, since it may run the other way than the sentence.
    status.textContent = words
      .replace('[COUNT]', String(hits.length))
      .replace('[SEARCH_TERM]', () => `\u2068${term}\u2069`);
  }

  function attempt(work: () => Promise<void>): void {
    work().catch(() => {
      show([]);
      say('failed');
    });
  }

  input.addEventListener('input', () => attempt(search));
  more.addEventListener('click', () => attempt(showMore));
  // What an earlier try to start has said no longer holds.
  say(undefined);
  if (input.value !== '') attempt(search);
  else loadPagefind(folder).catch(() => say('failed'));
}

function messageFor(count: number): Message {
  if (count === 0) return 'none';
  return count === 1 ? 'one' : 'many';
}

function findParts(root: HTMLElement): Parts | undefined {
  const input = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const list = root.querySelector<HTMLElement>('[data-part="results"]');
  const more = root.querySelector<HTMLElement>('[data-part="more"]');
  return input && status && list && more ? { input, status, list, more } : undefined;
}
