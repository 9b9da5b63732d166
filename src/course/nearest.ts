import { distance } from 'fastest-levenshtein';

/**
 * The known name that somebody probably meant, or `undefined` when nothing is close.
 * Close means: at most two letters differ, or a third of a longer name.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
}

/** Advice that names the nearest known name, else all of them. */
export function adviseName(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === undefined ? `use one of: ${known.join(', ')}` : `did you mean \`${close}\`?`;
}
