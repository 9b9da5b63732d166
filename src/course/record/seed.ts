import type { Seed } from '../shuffle.ts';
import type { LearnerRecord } from './record.ts';

const SEEDS = 2 ** 32;

/** A fresh seed. `random` gives numbers from 0 up to but not including 1, as `Math.random` does. */
export function drawSeed(random: () => number): Seed {
  return Math.floor(random() * SEEDS);
}

/** The record with `seed`, unless it has one already: a seed never changes, or options would move under the reader. */
export function withSeed(record: LearnerRecord, seed: Seed): LearnerRecord {
  return record.seed === undefined ? { ...record, seed } : record;
}
