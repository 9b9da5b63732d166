import { keepSetting, readSetting } from './setting.ts';

/** Day or evening, as Starlight names them. */
export type Theme = 'light' | 'dark';

const evening = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
// Starlight stores an empty text for "as on this device".
let chosen: Theme | undefined = asTheme(readSetting('starlight-theme'));

evening.addEventListener('change', show);

/** The theme that holds: the learner's choice, else the device's. */
export function theme(): Theme {
  return chosen ?? (evening.matches ? 'dark' : 'light');
}

/** Chooses a theme, for this page and the ones after it. */
export function chooseTheme(next: Theme): void {
  chosen = next;
  keepSetting('starlight-theme', next);
  show();
}

/** Calls `listener` after each change. Returns what ends it. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Puts the theme on the page. `theme.js` has done so before the page was painted. */
function show(): void {
  document.documentElement.dataset.theme = theme();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.media = meta.dataset.theme === theme() ? 'all' : 'not all';
  }
  for (const listener of listeners) listener();
}

function asTheme(text: string | undefined): Theme | undefined {
  return text === 'light' || text === 'dark' ? text : undefined;
}

show();
