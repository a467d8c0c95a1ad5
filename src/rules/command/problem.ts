import type { Lookalike } from './lookalikes.ts';

/** Why a line cannot be cut into commands. */
export type UnparsableReason =
  | 'empty'
  | 'prompt'
  | 'open-quote'
  | 'open-substitution'
  | 'open-here-document'
  | 'open-block'
  | 'missing-command'
  | 'stray-parenthesis'
  | 'missing-redirection-target'
  | 'syntax'
  | 'too-long'
  | 'too-deep';

/** A line that no shell could run; `word` is where reading stopped. */
export interface Unparsable {
  kind: 'unparsable';
  word: string;
  reason: UnparsableReason;
}

/**
 * What is wrong with a command line. In each, `word` is the word of the line at fault, `command` the program and
 * subcommands as typed, `closest` the known name that was probably meant.
 */
export type CommandProblem =
  | Unparsable
  | { kind: 'lookalike'; word: string; lookalike: Lookalike }
  | { kind: 'foreign-blank'; word: string; instead: string }
  | { kind: 'unknown-program'; word: string; closest: string | undefined }
  | { kind: 'unknown-subcommand'; word: string; command: string; closest: string | undefined }
  | {
      kind: 'unknown-flag';
      word: string;
      /** The flag inside the word: `-z` of `-xyz`, `--name` of `--name=value`. */
      flag: string;
      command: string;
      closest: string | undefined;
      /** The command that does know the flag, when the flag is one or more words too far right. */
      belongsTo: string | undefined;
    }
  | {
      kind: 'missing-flag-value';
      word: string;
      flag: string;
      command: string;
      /** Kind of value, as the program names it. */
      value: string;
    }
  | { kind: 'unexpected-flag-value'; word: string; flag: string; command: string }
  | { kind: 'too-few-arguments'; word: string; command: string; given: number; min: number }
  | { kind: 'too-many-arguments'; word: string; command: string; given: number; max: number }
  | { kind: 'incomplete'; word: string; command: string; subcommands: string[] };
