import { type Diagnostic, diagnostic } from './diagnostic.ts';

/** More findings of one file than anybody reads at once: a file with as many has a few causes. */
export const MOST_PER_FILE = 100;

/**
 * At most `MOST_PER_FILE` findings of each file, errors before warnings, in the order given; where some are left out,
 * a last one says how many. Errors are never left out for warnings, so whether there are any stays true.
 */
export function capPerFile(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...Map.groupBy(diagnostics, ({ file }) => file).values()].flatMap((all) => {
    if (all.length <= MOST_PER_FILE) return all;
    const errors = all.filter(({ severity }) => severity === 'error').slice(0, MOST_PER_FILE);
    const room = MOST_PER_FILE - errors.length;
    const warnings = all.filter(({ severity }) => severity === 'warning').slice(0, room);
    const kept = new Set([...errors, ...warnings]);
    const shown = all.filter((one) => kept.has(one));
    const last = shown.at(-1);
    return last ? [...shown, andMore(last, all.length - shown.length)] : shown;
  });
}

function andMore(last: Diagnostic, count: number): Diagnostic {
  return diagnostic(
    'more-findings',
    last,
    `... and ${count} more ${count === 1 ? 'finding' : 'findings'} in this file.`,
    'Mend those above first: many of the others may have the same cause.',
  );
}
