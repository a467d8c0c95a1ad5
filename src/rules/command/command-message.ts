import type { Code } from '../../diagnostics/catalogue.ts';
import { oneOf, quote } from '../../diagnostics/wording.ts';
import type { Problem } from '../lib/problem.ts';
import { lookalikeMessage } from './lookalike-message.ts';
import type { CommandProblem, UnparsableReason } from './problem.ts';

/** The code of a problem and the words for it; `message` goes on from the name of the entry. */
export interface CommandMessage extends Problem {
  code: Extract<Code, `command-${string}`>;
}

/** Puts what is wrong with a command line into words; `line` is shown where the fault has no word of its own. */
export function commandMessage(problem: CommandProblem, line: string): CommandMessage {
  switch (problem.kind) {
    case 'unparsable': {
      const { fix, what } = UNPARSABLE[problem.reason];
      const message = `shows a command that cannot be read: ${what} (${quote(line.replace(/\s+/g, ' ').trim())})`;
      return { code: 'command-unparsable', message, fix };
    }
    case 'lookalike':
      return { code: 'command-lookalike', ...lookalikeMessage(problem.lookalike) };
    case 'foreign-blank':
      return {
        code: 'command-blank',
        message: `shows a command with ${quote(problem.word)}, which the shell would hand on as it stands`,
        fix: `Write "${problem.instead}" (what a reader fills in stands in angle brackets), or leave out what is optional.`,
      };
    case 'unknown-program':
      return {
        code: 'command-unknown-program',
        message: `runs the program ${quote(problem.word)}, which no grammar describes`,
        fix:
          problem.closest === undefined
            ? 'Add a grammar of the program under grammars/, or leave the command out.'
            : `Write "${problem.closest}" (the closest program), or add a grammar under grammars/.`,
      };
    case 'unknown-subcommand':
      return {
        code: 'command-unknown-subcommand',
        message: `runs ${quote(`${problem.command} ${problem.word}`)}, but "${problem.command}" has no command ${quote(problem.word)}`,
        fix:
          problem.closest === undefined
            ? `Write a command that "${problem.command} --help" lists.`
            : `Write "${problem.closest}" (the closest command).`,
      };
    case 'unknown-flag':
      return {
        code: 'command-unknown-flag',
        message: `gives "${problem.command}" the flag ${quote(problem.flag)}, which it does not have`,
        fix: unknownFlagFix(problem),
      };
    case 'missing-flag-value':
      return {
        code: 'command-flag-value',
        message: `gives "${problem.command}" the flag ${quote(problem.flag)} without its value`,
        fix: `Add the value (${problem.value}) behind the flag.`,
      };
    case 'unexpected-flag-value':
      return {
        code: 'command-flag-value',
        message: `gives a value to the flag ${quote(problem.flag)} of "${problem.command}", which is a switch`,
        fix: `Write ${quote(problem.flag)} alone.`,
      };
    case 'too-few-arguments':
      return {
        code: 'command-arguments',
        message: `gives "${problem.command}" ${count(problem.given)}, but it needs at least ${problem.min}`,
        fix: 'Add what is missing; what a reader fills in stands in angle brackets, as in <name>.',
      };
    case 'too-many-arguments':
      return {
        code: 'command-arguments',
        message: `gives "${problem.command}" ${count(problem.given)}, but it takes at most ${problem.max}`,
        fix: `Remove what is too much, beginning with ${quote(problem.word)}, or quote words that belong together.`,
      };
    case 'incomplete':
      return {
        code: 'command-arguments',
        message: `ends after "${problem.command}", which needs a command behind it`,
        fix: `Add ${oneOf(problem.subcommands)}.`,
      };
  }
}

const UNPARSABLE: Readonly<Record<UnparsableReason, { what: string; fix: string }>> = {
  empty: { what: 'it is empty', fix: 'Write the command, or remove the line.' },
  prompt: {
    what: 'it begins with a prompt, which nobody types',
    fix: 'Remove the prompt; a session with its prompts and output stands in a block of language console.',
  },
  'open-quote': { what: 'a quote is never closed', fix: 'Add the closing quote.' },
  'open-substitution': { what: 'a $( or a backquote is never closed', fix: 'Add what closes it.' },
  'open-here-document': {
    what: 'a here-document is never closed',
    fix: 'Add the line that ends it: the word behind <<, alone.',
  },
  'open-block': {
    what: 'a loop, a condition or a group is not whole',
    fix: 'Write all of its words: do and done, if, then and fi, case and esac, { and }.',
  },
  'missing-command': {
    what: 'an operator such as | or && has no command on one side',
    fix: 'Write the missing command, or remove the operator.',
  },
  'stray-parenthesis': {
    what: 'a parenthesis stands alone',
    fix: 'Add its partner, or put the text in quotes.',
  },
  'missing-redirection-target': {
    what: 'a redirection names no file',
    fix: 'Write a file name behind > or <; what a reader fills in stands in <brackets>.',
  },
  syntax: { what: 'no shell would accept it', fix: 'Try it in a shell, which says more.' },
  'too-long': { what: 'it is too long', fix: 'Split it into several commands.' },
  'too-deep': { what: 'it nests too many substitutions', fix: 'Split it into several commands.' },
};

function unknownFlagFix(problem: Extract<CommandProblem, { kind: 'unknown-flag' }>): string {
  if (problem.belongsTo !== undefined) {
    return `Move it in front: "${problem.belongsTo}" has that flag, so it stands right behind that word.`;
  }
  if (problem.closest !== undefined) return `Write "${problem.closest}" (the closest flag).`;
  return `Write a flag that "${problem.command} --help" lists, or remove it.`;
}

function count(given: number): string {
  return given === 0 ? 'no argument' : `${given} ${given === 1 ? 'argument' : 'arguments'}`;
}
