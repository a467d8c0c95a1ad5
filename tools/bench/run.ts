/** What one process found out about itself while it built or checked one site. */
export interface Run {
  /** Milliseconds by step, in order. */
  steps: Record<string, number>;
  /** Processor time of the whole process, in ms: on a busy machine it says more than the clock. */
  cpu: number;
  /** Largest resident set of the process, in MiB. */
  peakMiB: number;
}

/** Milliseconds of all steps. */
export function total({ steps }: Run): number {
  return Object.values(steps).reduce((sum, step) => sum + step, 0);
}

/** The run whose total is the median, so that its steps belong together. Undefined when there is none. */
export function median(runs: readonly Run[]): Run | undefined {
  const sorted = [...runs].sort((a, b) => total(a) - total(b));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
