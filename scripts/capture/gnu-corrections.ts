import type { GrammarFlag } from '../../src/schema/grammar.ts';
import { numbers } from './gnu-help.ts';

/** What a program accepts but its `--help` does not say, each tried on the program and found in its manual. */
const CORRECTIONS: Readonly<Record<string, GrammarFlag[]>> = {
  // bash(1): the letters stand in one line without their meanings; these are the usual ones.
  bash: [
    { long: 'init-file', value: 'file' },
    { long: 'rcfile', value: 'file' },
    { short: 'c', value: 'command' },
    { short: 'o', value: 'option' },
    ...Array.from('eilsuvx', (short) => ({ short })),
  ],
  // `head -5`: the obsolete form of `-n 5`, in coreutils' manual.
  head: numbers(),
  // hostname(1): -F takes a file; -V and -h stand only in the usage lines.
  hostname: [
    { long: 'file', short: 'F', value: 'file' },
    { long: 'version', short: 'V' },
    { long: 'help', short: 'h' },
  ],
  // ps(1): --sort takes a list of keys.
  ps: [{ long: 'sort', value: 'spec' }],
};

/** Flags of a program with the corrections in place of what its help says. */
export function correctedFlags(program: string, flags: readonly GrammarFlag[]): GrammarFlag[] {
  const corrections = CORRECTIONS[program] ?? [];
  const replaced = (flag: GrammarFlag) =>
    corrections.some(({ long, short }) => (long === undefined ? short === flag.short : long === flag.long));
  return [...flags.filter((flag) => !replaced(flag)), ...corrections];
}
