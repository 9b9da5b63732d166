import type { Move } from './messages.ts';

const forward = { ltr: 'ArrowRight', rtl: 'ArrowLeft' } as const;
const backward = { ltr: 'ArrowLeft', rtl: 'ArrowRight' } as const;

/** What a key asks of a deck, with the keys that reveal.js and presenters use. Arrows follow the script. */
export function moveOfKey(key: string, direction: 'ltr' | 'rtl'): Move | undefined {
  switch (key) {
    case forward[direction]:
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'n':
      return 'next';
    case backward[direction]:
    case 'ArrowUp':
    case 'PageUp':
    case 'p':
      return 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'b':
    case '.':
      return 'black';
    default:
      return undefined;
  }
}

/** Keys with a sign on them, which assistive software may send for a word that was said. */
export function isCharacterKey(key: string): boolean {
  return key.length === 1;
}
