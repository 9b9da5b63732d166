/** The part of Pagefind's own script that is used here; `/pagefind/pagefind.js` exists only in the built site. */
export interface Pagefind {
  init(): Promise<void>;
  /** Null when a later search has overtaken this one. */
  debouncedSearch(term: string): Promise<PagefindFound | null>;
  search(term: string): Promise<PagefindFound>;
}

interface PagefindFound {
  readonly results: readonly PagefindHit[];
}

export interface PagefindHit {
  /** The same for the same page in every search. */
  readonly id: string;
  /** How well it matches, to be compared between searches too. */
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A place that matches. The excerpt is HTML with `<mark>`, everything else in it escaped by Pagefind. */
export interface PagefindPlace {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

export interface PagefindPage extends Omit<PagefindPlace, 'title'> {
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly PagefindPlace[];
}

let pagefind: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once. It takes the index of the page's language from `<html lang>` and the site's base from its own address.
 *
 * @param folder address of the folder with the index, ending in a slash
 */
export function loadPagefind(folder: string): Promise<Pagefind> {
  pagefind ??= load(folder).catch((reason: unknown) => {
    // The next try may have a network again.
    pagefind = undefined;
    throw reason;
  });
  return pagefind;
}

async function load(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const loaded: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(loaded)) throw new TypeError(`${address} is not Pagefind.`);
  await loaded.init();
  return loaded;
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'init' in value && 'debouncedSearch' in value;
}
