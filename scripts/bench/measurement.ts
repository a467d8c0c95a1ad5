/** What one run of a benchmark found out. */
export interface Measurement {
  /** Milliseconds by phase, in order. */
  phases: Record<string, number>;
  /** Processor time of the whole process, in ms: on a busy machine it says more than the clock. */
  cpu: number;
  /** Diagnostics found: a guide made for measuring has none. */
  findings: number;
  /** Largest resident set of the process, in MiB. */
  peakMiB: number;
}

/** Milliseconds of all phases. */
export function total({ phases }: Measurement): number {
  return Object.values(phases).reduce((sum, phase) => sum + phase, 0);
}

/** The run whose total is the median, so that its phases belong together. Needs at least one. */
export function median(runs: readonly Measurement[]): Measurement | undefined {
  const sorted = [...runs].sort((a, b) => total(a) - total(b));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
