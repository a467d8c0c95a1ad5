import fc from 'fast-check';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { buildFaults } from './build-check.ts';
import { openJudge } from './judge.ts';
import { type Mutant, mutantOf } from './mutant.ts';

export interface Options {
  /** How many mutants are validated, and how many of the valid ones are built. */
  runs: number;
  builds: number;
  /** The same seed makes the same mutants. */
  seed: number;
  today: string;
}

export interface Found {
  mutant: Mutant;
  faults: string[];
}

export interface Outcome {
  valid: number;
  refused: number;
  built: number;
  /** Milliseconds that the slowest of them took to be validated. */
  slowest: number;
  found: Found[];
}

/** Validates mutants of a guide and builds some of the valid ones. `report` hears of each that is badly handled at once. */
export async function fuzz(
  guide: readonly RawFile[],
  { builds, runs, seed, today }: Options,
  report: (found: Found) => void,
): Promise<Outcome> {
  const outcome: Outcome = { valid: 0, refused: 0, built: 0, slowest: 0, found: [] };
  const note = (mutant: Mutant, faults: string[]) => {
    if (faults.length === 0) return;
    const found = { mutant, faults };
    outcome.found.push(found);
    report(found);
  };
  const { close, judge } = openJudge(today);
  const valid: Mutant[] = [];
  for (const mutant of fc.sample(mutantOf(guide), { numRuns: runs, seed })) {
    const start = performance.now();
    const verdict = await judge(mutant.files);
    outcome.slowest = Math.max(outcome.slowest, performance.now() - start);
    if (verdict.valid) valid.push(mutant);
    note(mutant, verdict.faults);
  }
  close();
  for (const mutant of spread(valid, builds)) {
    note(mutant, await buildFaults(mutant.files));
    outcome.built++;
  }
  return { ...outcome, valid: valid.length, refused: runs - valid.length };
}

/** As many of the items as asked for, from all over the list. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
}
