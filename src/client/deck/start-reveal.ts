import type { RevealApi } from 'reveal.js';

/** What a deck does on keys that reveal.js has no use for. */
export interface DeckKeys {
  readonly speaker: () => void;
  /** Up and down the rows of the overview; -1 or 1. */
  readonly row: (step: number) => void;
}

const [up, down, letterS] = [38, 40, 83] as const;

/**
 * Starts reveal.js on a deck. Its own scaling is off: slides size themselves. Its words are English, so what has words
 * is off too.
 */
export async function startReveal(deck: HTMLElement, keys: DeckKeys): Promise<RevealApi> {
  const { default: Reveal } = await import('reveal.js');
  const reveal = new Reveal(deck, {
    width: '100%',
    height: '100%',
    margin: 0,
    minScale: 1,
    maxScale: 1,
    center: false,
    controls: false,
    fragments: false,
    fragmentInURL: false,
    focusBodyOnPageVisibilityChange: false,
    help: false,
    jumpToSlide: false,
    keyboard: {
      [letterS]: keys.speaker,
      [up]: () => keys.row(-1),
      [down]: () => keys.row(1),
    },
    keyboardCondition: (event) => isForDeck(event, deck),
    navigationMode: 'linear',
    postMessage: false,
    rtl: getComputedStyle(deck).direction === 'rtl',
    scrollActivationWidth: 0,
    transition: 'fade',
    // Every slide stays in the page's layout: paper shows them all.
    viewDistance: Number.MAX_SAFE_INTEGER,
    mobileViewDistance: Number.MAX_SAFE_INTEGER,
  });
  await reveal.initialize();
  // An application, which reveal.js makes of it, would keep screen readers from reading the slide line by line.
  deck.setAttribute('role', 'group');
  // A box for notes, which we have elsewhere: it would be a stop for the tab key with nothing to see.
  deck.querySelector(':scope > .speaker-notes')?.remove();
  return reveal;
}

/**
 * Whether a key is meant for the deck. A single letter is so only while the deck has the focus; arrows also when it is
 * on a button, whose own keys are left to it.
 */
function isForDeck({ key }: KeyboardEvent, deck: HTMLElement): boolean {
  const focused = document.activeElement;
  if (deck.contains(focused)) return true;
  const isLetter = key.length === 1 || key === 'Enter';
  return !isLetter;
}
