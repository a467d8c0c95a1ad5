/** How many checks of a step passed, a line for each that failed, and the names of tests that were not run. */
export interface Tally {
  passed: number;
  failures: readonly string[];
  skipped: readonly string[];
}

export function add(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}
