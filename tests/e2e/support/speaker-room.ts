import type { Page } from '@playwright/test';

/**
 * Shows every slide in a speaker view that has the channel `room` and whose notes are scrolled to their end, and looks
 * at what can be seen of it: a line for each thing that is cut off, covered or a stamp.
 */
export function hiddenParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const deck = new BroadcastChannel('course-deck-room');
    const lines: string[] = [];
    for (const { id } of document.querySelectorAll('.tp-cue')) {
      deck.postMessage({ kind: 'state', slide: id, black: false });
      while (document.querySelector(`[data-state="joined"] [id="${id}"][data-place="now"]`) === null)
        await nextFrame();
      // A slide is drawn with its new size in the frame after.
      await nextFrame();
      lines.push(...look().map((line) => `${id}: ${line}`));
    }
    deck.close();
    return lines;

    function look(): readonly string[] {
      const notes = document.querySelector('[data-place="now"] > .tp-cue__notes');
      notes?.scrollTo({ top: notes.scrollHeight, behavior: 'instant' });
      const bar = boxOf('.tp-speaker__moves');
      const now = boxOf('[data-place="now"] .tp-slide');
      const next = boxOf('[data-place="next"] .tp-slide') ?? boxOf('.tp-speaker__end');
      const last = notes?.lastElementChild?.getBoundingClientRect();
      if (!bar || !now || !next || !last) return ['not there'];
      return [
        ...(last.bottom > bar.top ? [`notes end ${String(last.bottom - bar.top)} under the buttons`] : []),
        ...(now.bottom > bar.top ? [`the slide ends ${String(now.bottom - bar.top)} under the buttons`] : []),
        ...(now.width < 320 ? [`the slide is ${String(now.width)} wide`] : []),
        ...(next.width < 190 ? [`the next slide is ${String(next.width)} wide`] : []),
        ...(next.bottom > innerHeight ? ['the next slide leaves the window'] : []),
        ...[...document.querySelectorAll('.tp-speaker__moves > button'), notes]
          .filter((other) => other && meet(next, other.getBoundingClientRect()))
          .map((other) => `the next slide meets ${other?.textContent.trim().slice(0, 20) ?? ''}`),
      ];
    }

    function boxOf(selector: string): DOMRect | undefined {
      return document.querySelector(selector)?.getBoundingClientRect();
    }

    function meet(one: DOMRect, other: DOMRect): boolean {
      const across = one.left < other.right && other.left < one.right;
      return across && one.top < other.bottom && other.top < one.bottom;
    }

    function nextFrame(): Promise<number> {
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
