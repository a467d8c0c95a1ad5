import type { GrammarFlag } from '../../kinds/grammar.ts';
import type { CommandNode, Program } from './command-tree.ts';

/** What one command accepts, all grammars taken together. */
export interface CommandSpec {
  flags: GrammarFlag[];
  min: number;
  /** Flags, as typed, beside which fewer arguments will do. */
  fewerWith: readonly { flag: string; min: number }[];
  /** Infinity when any number will do. */
  max: number;
  /** Number of arguments after which nothing is checked; Infinity when everything is. */
  foreign: number;
  /** Values that follow a hyphen without a flag. */
  hyphenated: readonly string[];
  /** Whether long flags may begin with one hyphen. */
  singleHyphen: boolean;
  group: boolean;
}

/**
 * Joins what several grammars say about a command: what any of them accepts is accepted. Flags of the command
 * come before the global ones, so that the command's own meaning of a letter wins.
 */
export function commandSpec(node: CommandNode, { globalFlags, singleHyphen }: Program): CommandSpec {
  const { commands } = node;
  return {
    flags: [...commands.flatMap((command) => command.flags), ...globalFlags],
    min: Math.min(...commands.map((command) => command.arguments.min)),
    fewerWith: commands.flatMap((command) => command.arguments.fewerWith),
    hyphenated: commands.flatMap((command) => command.hyphenated),
    singleHyphen,
    max: Math.max(...commands.map((command) => command.arguments.max ?? Number.POSITIVE_INFINITY)),
    foreign: Math.max(...commands.map((command) => command.foreign ?? Number.POSITIVE_INFINITY)),
    group: commands.every((command) => command.group),
  };
}

/** The flag with this long name or name after a plus sign, as `name`, or with this short one, as a single letter. */
export function findFlag(flags: readonly GrammarFlag[], by: 'long' | 'plus' | 'short', name: string) {
  return flags.find((flag) => flag[by] === name);
}

/** Whether a flag takes no value. */
export function isSwitch(flag: GrammarFlag): boolean {
  return flag.value === undefined;
}

/** Whether the value may be left out, and then only `--flag=value` gives it: programs write this `--flag[=x]`. */
export function isOptional(flag: GrammarFlag): boolean {
  return flag.value?.startsWith('[=') ?? false;
}

/**
 * Whether the flag makes the program answer about itself and do nothing else, so that arguments may be missing
 * (GNU Coding Standards, 4.8: `--help` and `--version`).
 */
export function isQuestion(flag: GrammarFlag): boolean {
  return isSwitch(flag) && (flag.long === 'help' || flag.long === 'version');
}
