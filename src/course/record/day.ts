import type { EpochDay } from './record.ts';

const DAY = 86_400_000;

/** The calendar day of a moment in the time zone of this machine: the learner's day, not London's. */
export function epochDay(moment: Date): EpochDay {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY;
}
