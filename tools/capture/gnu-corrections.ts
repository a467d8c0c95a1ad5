import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import { numbers } from './gnu-help.ts';
import type { Operands } from './gnu-usage.ts';

/** What a program accepts but its `--help` does not say, each tried on the program and found in its manual. */
const CORRECTIONS: Readonly<Record<string, GrammarFlag[]>> = {
  // bash(1): the letters are in one line without their meanings; these are the usual ones.
  bash: [
    { long: 'init-file', value: 'file' },
    { long: 'rcfile', value: 'file' },
    { short: 'c', value: 'command' },
    { short: 'o', value: 'option' },
    ...Array.from('eilsuvx', (short) => ({ short })),
  ],
  // `head -5`: the obsolete form of `-n 5`, in coreutils' manual.
  head: numbers(),
  // hostname(1): -F takes a file; -V and -h are only in the usage lines.
  hostname: [
    { long: 'file', short: 'F', value: 'file' },
    { long: 'version', short: 'V' },
    { long: 'help', short: 'h' },
  ],
  // kill(1): a number behind the hyphen is a signal; -s follows that form, and -l may stand alone.
  kill: [
    { long: 'list', short: 'l', value: '[=<signal>]' },
    { long: 'signal', short: 's', value: '<signal>' },
    ...numbers(),
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

/** Numbers of operands where usage lines say less than the program asks for, each tried on the program. */
const OPERANDS: Readonly<Record<string, Operands>> = {
  // grep(1): without -e or -f the first operand is the pattern.
  grep: {
    min: 1,
    fewerWith: [
      { flag: '-e', min: 0 },
      { flag: '-f', min: 0 },
    ],
  },
  // kill(1): -l and -L list signals.
  kill: {
    min: 1,
    fewerWith: [
      { flag: '-l', min: 0 },
      { flag: '-L', min: 0 },
    ],
  },
  // rm(1): only -f is content with nothing to remove.
  rm: { min: 1, fewerWith: [{ flag: '-f', min: 0 }] },
  // setpriv(1): --dump shows, --list-caps lists.
  setpriv: {
    min: 1,
    fewerWith: [
      { flag: '--dump', min: 0 },
      { flag: '--list-caps', min: 0 },
    ],
  },
};

/** The operands of a program, corrected where its usage lines are known to say too little. */
export function correctedOperands(program: string, operands: Operands): Operands {
  return OPERANDS[program] ?? operands;
}

/** Signals of Linux as kill(1) lists them. */
const SIGNALS =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS';

const HYPHENATED: Readonly<Record<string, readonly string[]>> = {
  // kill(1): any signal behind a hyphen, with or without SIG.
  kill: SIGNALS.split(' ').flatMap((signal) => [signal, `SIG${signal}`]),
};

/** Values that follow a hyphen without a flag. */
export function hyphenatedValues(program: string): readonly string[] {
  return HYPHENATED[program] ?? [];
}
