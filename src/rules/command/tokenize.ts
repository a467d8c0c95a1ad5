import { type Command, forEachChild, parse, type SyntaxNode } from 'unbash';
import { maskBlanks } from './blanks.ts';
import type { Unparsable, UnparsableReason } from './problem.ts';
import { spreads, type Word } from './word.ts';

export type Tokenized = { ok: true; commands: Word[][] } | { ok: false; problem: Unparsable };

/** Longer than any line that a reader could type, and short enough to be read in no time. */
export const MAX_LENGTH = 10_000;
/** Deeper than any line that a reader could follow. */
export const MAX_DEPTH = 8;

/** What a shell prints before what is typed. `# ` above further lines is a comment. */
const PROMPT = /^\s*(?:[$%](?:\s|$)|#\s(?!.*\n)|PS [A-Za-z]:\\[^>\n]*>|[A-Za-z]:\\[^>\n]*>)/;

/**
 * Cuts a line of shell, or a script of several lines, into its simple commands (POSIX.1-2024, 2.9.1), each a list of
 * words: those of pipes, lists, loops, conditions, functions and substitutions in the order of the text. Assignments,
 * redirections and comments are left out. `<name>` is a word: a blank for the reader. Never throws; says what no
 * shell could run.
 */
export function tokenize(line: string): Tokenized {
  if (line.length > MAX_LENGTH) return unparsable(line.slice(0, 20), 'too-long');
  if (line.trim() === '') return unparsable('', 'empty');
  const prompt = PROMPT.exec(line)?.[0].trim();
  if (prompt !== undefined) return unparsable(prompt, 'prompt');
  const { masked, unmask } = maskBlanks(line.replaceAll('\r\n', '\n'));
  const walk: Walk = { commands: [], functions: new Set(), problem: undefined, unmask };
  visit(parse(masked), masked, 0, walk);
  if (walk.problem !== undefined) return { ok: false, problem: walk.problem };
  return { ok: true, commands: walk.commands.filter(([name]) => !walk.functions.has(name?.text ?? '')) };
}

interface Walk {
  commands: Word[][];
  /** Names that the text itself gives to functions. */
  functions: Set<string>;
  /** The first one only: those behind it may follow from it. */
  problem: Unparsable | undefined;
  unmask: (text: string) => string;
}

function visit(node: SyntaxNode, source: string, depth: number, walk: Walk): void {
  let text = source;
  let inside = depth;
  if (node.type === 'Script') {
    // A script between backquotes has a text of its own: it lost a layer of backslashes.
    text = node.source ?? source;
    const [error] = 'errors' in node ? (node.errors ?? []) : [];
    if (error !== undefined) walk.problem ??= problemOf(error, text, walk);
    inside++;
    if (inside > MAX_DEPTH) walk.problem ??= { kind: 'unparsable', word: '', reason: 'too-deep' };
    if (walk.problem !== undefined) return;
  } else if (node.type === 'Command') {
    addCommand(node, walk);
  } else if (node.type === 'Function') {
    walk.functions.add(node.name.value);
  } else if (node.type === 'HereDoc' && node.closing === undefined) {
    walk.problem ??= {
      kind: 'unparsable',
      word: node.delimiter?.text ?? node.operator,
      reason: 'open-here-document',
    };
  }
  forEachChild(node, (child) => visit(child, text, inside, walk));
}

function addCommand({ args, name }: Command, { commands, unmask }: Walk): void {
  if (name === undefined) return;
  const words = [name, ...args].map((word): Word => {
    if (word.type === 'Assignment') return { text: unmask(word.text), spreads: false };
    const text = unmask(word.value);
    return { text, spreads: spreads(word) || text === '<...>' };
  });
  commands.push(words);
}

/** Which reason the parser's message stands for; anything else is reported as wrong syntax. */
const REASONS: readonly (readonly [message: RegExp, reason: UnparsableReason])[] = [
  [/^unterminated .*quote$/, 'open-quote'],
  [/^unterminated /, 'open-substitution'],
  [/nesting depth exceeded$/, 'too-deep'],
  [/^expected redirect target/, 'missing-redirection-target'],
  [
    /^expected '\)' to close|^unexpected token '[()]'|^expected compound command as function body/,
    'stray-parenthesis',
  ],
  [/^expected command|^unexpected token '[|&;]+'/, 'missing-command'],
  [/^expected '.*|^unexpected token '/, 'open-block'],
];

function problemOf({ message, pos }: { message: string; pos: number }, text: string, walk: Walk): Unparsable {
  const reason = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'syntax';
  const word = /^\S+/.exec(text.slice(pos))?.[0] ?? /\S+$/.exec(text.slice(0, pos).trimEnd())?.[0] ?? '';
  return { kind: 'unparsable', word: walk.unmask(word), reason };
}

function unparsable(word: string, reason: UnparsableReason): Tokenized {
  return { ok: false, problem: { kind: 'unparsable', word, reason } };
}
