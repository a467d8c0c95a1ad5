import type { GrammarDraft } from './draft.ts';
import { correctedFlags } from './gnu-corrections.ts';
import { readGnuHelp } from './gnu-help.ts';
import { hasSingleHyphens, readSingleHyphenHelp } from './single-hyphen-help.ts';

/** Programs that run another one: what follows their first argument is that program's. */
const RUNS_ANOTHER = /\[<program>|\[COMMAND\b/;

/**
 * The grammar of a program without subcommands, from its `--help` page and the first line of `--version`. Such
 * pages do not say how many arguments there may be, so any number is allowed.
 */
export function gnuGrammar(program: string, help: string, version: string, today: string): GrammarDraft {
  const usage = help.slice(0, help.search(/^ *-/m));
  return {
    program,
    version: shortVersion(version),
    capturedOn: today,
    capturedFrom: [program, ...helpWords(program)].join(' '),
    commands: [
      {
        path: [],
        flags: correctedFlags(
          program,
          hasSingleHyphens(help) ? readSingleHyphenHelp(help) : readGnuHelp(help),
        ),
        arguments: { min: 0, max: null },
        ...(RUNS_ANOTHER.test(usage) && { foreign: 1 }),
      },
    ],
  };
}

/** The first line, without the list of build options that mount adds to it. */
function shortVersion(version: string): string {
  return (version.split('\n')[0] ?? '').replace(/ \([^)]*:.*/, '').trim();
}

/** Words that make a program print its whole help, where `--help` prints only a part. */
const HELP: Readonly<Record<string, string[]>> = { ps: ['--help', 'all'] };

/** What to say to a program so that it prints all its flags. */
export function helpWords(program: string): readonly string[] {
  return HELP[program] ?? ['--help'];
}
