import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import type { Answer } from './asking.ts';
import { readBracketHelp } from './bracket-help.ts';
import type { GrammarDraft } from './draft.ts';
import { correctedFlags, correctedOperands, hyphenatedValues } from './gnu-corrections.ts';
import { readGnuHelp } from './gnu-help.ts';
import { operandsOf } from './gnu-usage.ts';
import { readPlusHelp } from './plus-help.ts';
import { hasSingleHyphens, readSingleHyphenHelp } from './single-hyphen-help.ts';

/** Programs that run another one: what follows their first argument is that program's. */
const RUNS_ANOTHER = /<program>|\[COMMAND\b/;

/** Readers of the kinds of help pages; the one that finds the most flags is right. */
const READERS: readonly ((help: string) => GrammarFlag[])[] = [readGnuHelp, readBracketHelp, readPlusHelp];

/**
 * The grammar of a program without subcommands, from the one of its help pages that says the most and the line with
 * its version. Such pages say how many arguments a program needs, but seldom how many it takes: any number is allowed.
 * `help` is the page that was read.
 */
export function gnuGrammar(
  program: string,
  pages: readonly Answer[],
  version: string,
  today: string,
): { grammar: GrammarDraft; help: string } {
  const read = pages.map((page) => ({ page, ...mostFlags(page.text) }));
  const [first, ...others] = read;
  const best = others.reduce((a, b) => (b.flags.length > a.flags.length ? b : a), first ?? NOTHING);
  const help = best.page.text;
  const flags = correctedFlags(program, best.flags);
  const usage = help.slice(0, Math.max(0, help.search(/^ *-/m)));
  const operands = correctedOperands(program, operandsOf(help, program, flags));
  const { fewerWith, min } = operands;
  const hyphenated = hyphenatedValues(program);
  const grammar: GrammarDraft = {
    program,
    version: shortVersion(version),
    capturedOn: today,
    capturedFrom: [program, ...best.page.words].join(' '),
    ...(best.singleHyphen && { singleHyphen: true }),
    commands: [
      {
        path: [],
        flags,
        arguments: { min, max: null, ...(fewerWith.length > 0 && { fewerWith }) },
        ...(hyphenated.length > 0 && { hyphenated: [...hyphenated] }),
        ...(RUNS_ANOTHER.test(usage) && { foreign: 1 }),
      },
    ],
  };
  return { grammar, help };
}

const NOTHING = { page: { words: [], text: '' }, flags: [], singleHyphen: false };

function mostFlags(help: string): { flags: GrammarFlag[]; singleHyphen: boolean } {
  if (hasSingleHyphens(help)) return { flags: readSingleHyphenHelp(help), singleHyphen: true };
  const flags = READERS.map((read) => read(help)).reduce((a, b) => (b.length > a.length ? b : a));
  return { flags, singleHyphen: false };
}

/** Without the list of build options that mount adds to it. */
function shortVersion(version: string): string {
  return version.replace(/ \([^)]*:.*/, '').trim();
}
