import { distance } from 'fastest-levenshtein';

/**
 * The known name that somebody probably meant, or `undefined` when nothing is close.
 * Close means: at most two letters differ, or a third of a longer name, and never more than half of either: `aa` is
 * near to nothing of two other letters.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  if (!best) return undefined;
  const shorter = Math.min(name.length, best.candidate.length);
  const most = Math.min(Math.max(2, Math.floor(name.length / 3)), Math.floor(shorter / 2));
  return best.steps <= most ? best.candidate : undefined;
}

/** Advice that names the nearest known name, else all of them. */
export function adviseName(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === undefined ? `use one of: ${known.join(', ')}` : `did you mean \`${close}\`?`;
}
