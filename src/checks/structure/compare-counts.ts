import type { Finding, Place, Severity } from '../../course/findings.ts';

/** Something of which a text has as many in every language. */
export interface Counted<Part extends string> {
  readonly part: Part;
  readonly one: string;
  readonly many: string;
  readonly severity: Severity;
  /** What to do about it, unless that follows from which text has more. */
  readonly advice?: string;
}

/** A text, counted. */
export interface CountedText<Part extends string> {
  readonly place: Place;
  readonly shape: Readonly<Record<Part, number>>;
}

/**
 * One finding for each part that a translation has more or fewer of than its original.
 *
 * @param name what is counted, such as ``the section `first-seconds` ``
 */
export function compareCounts<Part extends string>(
  rule: string,
  name: string,
  parts: readonly Counted<Part>[],
  original: CountedText<Part>,
  translated: CountedText<Part>,
): readonly Finding[] {
  return parts.flatMap(({ part, one, many, severity, advice }): readonly Finding[] => {
    const [here, there] = [translated.shape[part], original.shape[part]];
    if (here === there) return [];
    return [
      {
        rule,
        severity,
        place: translated.place,
        message: `${name} has ${String(here)} ${here === 1 ? one : many}, and ${String(there)} in the source language`,
        advice:
          advice ??
          (here < there ? 'see what is missing here' : 'see what is told twice here, or is missing there'),
        related: original.place,
      },
    ];
  });
}
