import type { Finding } from '../course/findings.ts';
import type { Checked } from './rule.ts';

/** No box of local rules was checked on a day that has not come yet, anywhere on earth. */
export function localRulesAreDated({ pages }: Checked): readonly Finding[] {
  return pages.flatMap((page) =>
    page.kind !== 'lesson'
      ? []
      : page.locals
          .filter(({ checked }) => checked > lastDayOnEarth())
          .map(({ checked, place }) => ({
            rule: 'local-rules-are-dated',
            severity: 'error' as const,
            place,
            message: `the local rules are marked as checked on ${checked}, which is still to come`,
            advice: 'write the day on which they were looked up',
          })),
  );
}

/** The day it is now where days begin first, as `2026-11-22`. */
function lastDayOnEarth(): string {
  const hoursAhead = 14;
  return new Date(Date.now() + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}
