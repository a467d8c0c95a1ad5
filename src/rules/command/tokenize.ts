import { parse } from 'shell-quote';
import type { Unparsable, UnparsableReason } from './problem.ts';
import { protect, restore } from './protect.ts';
import { type Item, simpleCommands } from './simple-commands.ts';
import type { Word } from './word.ts';

export type Tokenized = { ok: true; commands: Word[][] } | { ok: false; problem: Unparsable };

/** Longer than any line that a reader could type, and short enough to be read in no time. */
const MAX_LENGTH = 10_000;
/** Deeper than any line that a reader could follow. */
const MAX_DEPTH = 8;

/**
 * Cuts a line of shell into its simple commands (POSIX.1-2024, 2.9.1), each a list of words. Pipes, lists and
 * subshells separate commands; redirections and comments are left out; commands inside `$(...)` follow the one
 * that holds them. `<name>` is a word: a blank for the reader. Never throws; says what no shell could run.
 */
export function tokenize(line: string): Tokenized {
  if (line.length > MAX_LENGTH) return unparsable(line.slice(0, 20), 'too-long');
  return line.trim() === '' ? unparsable('', 'empty') : tokenizeAt(line, 0);
}

function tokenizeAt(line: string, depth: number): Tokenized {
  if (depth > MAX_DEPTH) return unparsable(line, 'too-deep');
  const guarded = protect(line);
  if ('reason' in guarded) return unparsable(guarded.word, guarded.reason);
  const items: Item[] = [];
  const nested: string[] = [];
  for (const entry of parse(guarded.text)) {
    if (typeof entry === 'object') {
      // Globs and comments are marks by now: what is left are operators.
      if ('op' in entry) items.push({ op: entry.op });
      continue;
    }
    const { text, used } = restore(entry, guarded.fragments);
    for (const fragment of used) if (fragment.nested !== undefined) nested.push(fragment.nested);
    items.push({ text, spreads: used.some((fragment) => fragment.spreads) });
  }
  const commands = simpleCommands(items);
  if (!Array.isArray(commands)) return unparsable(commands.word, commands.reason);
  for (const inner of nested) {
    if (inner.trim() === '') continue;
    const result = tokenizeAt(inner, depth + 1);
    if (!result.ok) return result;
    commands.push(...result.commands);
  }
  return { ok: true, commands };
}

function unparsable(word: string, reason: UnparsableReason): Tokenized {
  return { ok: false, problem: { kind: 'unparsable', word, reason } };
}
