import type { UnparsableReason } from './problem.ts';
import type { Word } from './word.ts';

/** A word, or an operator between words. */
export type Item = Word | { op: string };

/** What a list of items could not be cut for, and the operator or word at which that showed. */
export interface Fault {
  reason: UnparsableReason;
  word: string;
}

/**
 * Groups words into commands. An operator needs a command on its left, `|`, `||` and `&&` one on the right too;
 * a redirection swallows the word after it. Without `items` there are no commands and no fault.
 */
export function simpleCommands(items: Item[]): Word[][] | Fault {
  const commands: Word[][] = [];
  let current: Word[] = [];
  let filled = false;
  let depth = 0;
  let waiting: { op: string; reason: UnparsableReason } | undefined;
  for (const item of items) {
    if (!('op' in item)) {
      if (waiting?.reason !== 'missing-redirection-target') current.push(item);
      waiting = undefined;
      filled = true;
      continue;
    }
    const { op } = item;
    if (waiting?.reason === 'missing-redirection-target') return { reason: waiting.reason, word: waiting.op };
    if (/[<>]/.test(op)) {
      waiting = { op, reason: 'missing-redirection-target' };
      continue;
    }
    if (op === '(' && !filled) {
      depth++;
      continue;
    }
    if (op === '(' || (op === ')' && depth-- === 0)) return { reason: 'stray-parenthesis', word: op };
    if (!filled) return { reason: 'missing-command', word: op };
    if (current.length > 0) commands.push(current);
    current = [];
    filled = op === ')';
    waiting = op.startsWith('|') || op === '&&' ? { op, reason: 'missing-command' } : undefined;
  }
  if (waiting !== undefined) return { reason: waiting.reason, word: waiting.op };
  if (depth > 0) return { reason: 'stray-parenthesis', word: '(' };
  if (current.length > 0) commands.push(current);
  return commands;
}
