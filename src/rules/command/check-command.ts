import { closest } from '../../diagnostics/closest.ts';
import type { Grammar } from '../../kinds/grammar.ts';
import { bareWords } from './bare-words.ts';
import { programTree } from './command-tree.ts';
import { foreignBlanks } from './foreign-blanks.ts';
import { lookalikesIn, turnsIn } from './lookalikes.ts';
import { withoutPrefix } from './prefix.ts';
import type { CommandProblem } from './problem.ts';
import { isBuiltIn } from './shell-words.ts';
import { MAX_LENGTH, tokenize } from './tokenize.ts';
import { walkCommand } from './walk-command.ts';
import { isPlaceholder, type Word } from './word.ts';

/**
 * Checks a line of shell against the grammars of the programs it runs: every command of a pipe, a list, a loop, a
 * condition or a substitution. What a shell does by itself (`cd`, `export`) needs no grammar. Returns all problems in the order of the line, none for a line that the programs would accept;
 * values and files are not looked at. Never throws.
 */
export function checkCommand(line: string, grammars: readonly Grammar[]): CommandProblem[] {
  const misread = misreadings(line);
  if (misread.length > 0) return misread;
  const tokenized = tokenize(line);
  if (!tokenized.ok) return [tokenized.problem];
  return tokenized.commands.flatMap((words) => checkSimple(withoutPrefix(words), grammars));
}

/** What a reader would take for something other than what the shell does: as long as it is there, the rest only follows. */
function misreadings(line: string): CommandProblem[] {
  // Nothing else is ever wrong with the plain characters of most lines.
  const words = line.length <= MAX_LENGTH && /[^\t\n\r -~]|\.\.\.|[[{]/.test(line) ? bareWords(line) : [];
  return [
    ...[...turnsIn(line), ...lookalikesIn(words)].map(
      (lookalike): CommandProblem => ({ kind: 'lookalike', word: lookalike.character, lookalike }),
    ),
    ...foreignBlanks(words).map((blank): CommandProblem => ({ kind: 'foreign-blank', ...blank })),
  ];
}

/** Problems with which a line, or a program in it, is not compared with a grammar. */
const UNREAD: ReadonlySet<CommandProblem['kind']> = new Set([
  'unparsable',
  'lookalike',
  'foreign-blank',
  'unknown-program',
] as const);

/** Whether the line can be read and a grammar describes every program that it runs. */
export function isDescribed(line: string, grammars: readonly Grammar[]): boolean {
  return checkCommand(line, grammars).every(({ kind }) => !UNREAD.has(kind));
}

function checkSimple(words: readonly Word[], grammars: readonly Grammar[]): CommandProblem[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  // Which program runs is left to the reader or to a variable.
  if (isPlaceholder(first) || first.spreads || first.text.startsWith('$')) return [];
  const name = first.text.slice(first.text.lastIndexOf('/') + 1);
  const program = programTree(name, grammars);
  if (program === undefined) {
    if (isBuiltIn(first.text)) return [];
    const known = grammars.map((grammar) => grammar.program);
    return [{ kind: 'unknown-program', word: first.text, closest: closest(name, new Set(known)) }];
  }
  return walkCommand(name, program, rest);
}
