import type { GrammarFlag } from '../../kinds/grammar.ts';
import { checkArguments } from './check-arguments.ts';
import { isQuestion } from './command-spec.ts';
import type { Program } from './command-tree.ts';
import type { CommandProblem } from './problem.ts';
import {
  asksAboutSubcommand,
  incomplete,
  type ReachedCommand,
  reached,
  unknownFlag,
  unknownSubcommand,
} from './reached-command.ts';
import { readFlag } from './read-flag.ts';
import { isBlankFlag, isPlaceholder, type Word } from './word.ts';

/** How far a command line has been read. */
interface Walk {
  here: ReachedCommand;
  /** The groups above, from the program down. */
  above: ReachedCommand[];
  args: Word[];
  /** Flags that the command that runs was given. */
  given: GrammarFlag[];
  problems: CommandProblem[];
  /** After `--`, or where another program's command line begins. */
  flagsOver: boolean;
  /** A flag such as `--help` was said: nothing else will be done. */
  asked: boolean;
  /** How many of the arguments may be values of flags whose names are left to the reader. */
  doubtful: number;
  /** A flag may or may not have taken the word after it, so that counting would guess. */
  unsure: boolean;
}

/**
 * Reads the words after a program as the program would: flags and subcommands down to the command that runs, then
 * its flags and arguments. Returns the problems in order.
 */
export function walkCommand(program: string, tree: Program, words: readonly Word[]): CommandProblem[] {
  const walk: Walk = {
    here: reached(program, tree.root, tree),
    above: [],
    args: [],
    given: [],
    problems: [],
    flagsOver: false,
    asked: false,
    doubtful: 0,
    unsure: false,
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (!walk.flagsOver && word.text === '--') walk.flagsOver = true;
    else if (!walk.flagsOver && isFlag(word.text, walk.here)) index += takeFlag(walk, word, words[index + 1]);
    else if (descends(walk, word, tree)) continue;
    else if (walk.here.spec.group) {
      const excused = walk.unsure || asksAboutSubcommand(word, words.slice(index + 1), tree);
      return excused ? walk.problems : [...walk.problems, unknownSubcommand(word, walk.here)];
    } else {
      walk.args.push(word);
      walk.flagsOver ||= walk.args.length >= walk.here.spec.foreign;
    }
  }
  return [...walk.problems, ...ending(walk)];
}

/** Takes a flag word and, where it needs one, the value after it; returns how many further words it took. */
function takeFlag(walk: Walk, word: Word, next: Word | undefined): 0 | 1 {
  if (isBlankFlag(word)) {
    // Nobody knows whether a flag without a name takes a value: a blank behind it may be one.
    if (next !== undefined && isPlaceholder(next) && !word.text.includes('=')) walk.doubtful++;
    return 0;
  }
  const { here } = walk;
  const reading = readFlag(word.text, here.spec);
  const at = { word: word.text, command: here.name };
  if (reading.kind === 'unknown') {
    walk.problems.push(unknownFlag(word, reading.flag, here, walk.above));
    walk.unsure ||= reading.open;
    return 0;
  }
  if (reading.kind === 'unexpected-value') {
    walk.problems.push({ kind: 'unexpected-flag-value', ...at, flag: reading.flag });
    return 0;
  }
  walk.asked ||= reading.flags.some(isQuestion);
  walk.given.push(...reading.flags);
  if (reading.wants === undefined) return 0;
  if (next !== undefined) return 1;
  walk.problems.push({ kind: 'missing-flag-value', ...at, ...reading.wants });
  walk.unsure = true;
  return 0;
}

/** Words with a plus sign are flags of the few programs that have such. */
function isFlag(word: string, { spec }: ReachedCommand): boolean {
  return /^-./s.test(word) || (/^\+./s.test(word) && spec.flags.some(({ plus }) => plus !== undefined));
}

/** Goes down to a subcommand where the word names one. */
function descends(walk: Walk, word: Word, tree: Program): boolean {
  const child = walk.here.node.children.get(word.text);
  if (child === undefined || walk.flagsOver || walk.args.length > 0) return false;
  walk.above.push(walk.here);
  walk.here = reached(`${walk.here.name} ${word.text}`, child, tree);
  return true;
}

function ending({ here, args, asked, doubtful, given, unsure }: Walk): CommandProblem[] {
  if (asked || unsure) return [];
  return here.spec.group ? [incomplete(here)] : checkArguments(args, here.spec, here.name, doubtful, given);
}
