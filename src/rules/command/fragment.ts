import type { UnparsableReason } from './problem.ts';

/** A piece of a line that a quote-and-operator parser would misread, to be carried past it whole. */
export interface Fragment {
  /** What takes its place in the word. */
  text: string;
  /** How many characters of the line it covers. */
  length: number;
  spreads: boolean;
  /** A command line of its own: the inside of `$(...)`. */
  nested?: string;
}

const PLACEHOLDER = /^<[A-Za-z](?:[^<>|&;"'`$\n]*[^<>|&;"'`$\s])?>/;
const BRACES = /^\{[^{}\s"'`$\\]*(?:,|\.\.)[^{}\s"'`$\\]*\}/;
const VARIABLE = /^\$(?:[A-Za-z_]\w*|\{[^}]*\}|[0-9@*#?$!-])/;

/**
 * The fragment that begins at `index`, undefined where there is none, or the reason why it never ends. Between
 * double quotes (`quoted`) only `$`, backticks and backslashes have a meaning (POSIX.1-2024, 2.2.3), and nothing
 * is split into words.
 */
export function fragmentAt(
  line: string,
  index: number,
  quoted: boolean,
): Fragment | UnparsableReason | undefined {
  const rest = line.slice(index);
  switch (rest[0]) {
    case '\\':
      return { text: rest[1] ?? '', length: Math.min(2, rest.length), spreads: false };
    case '`':
      return backticks(rest, quoted);
    case '$':
      return rest[1] === '(' ? substitution(rest, quoted) : variable(rest, quoted);
  }
  if (quoted) return undefined;
  switch (rest[0]) {
    case '<':
    case '>':
      return rest[1] === '(' ? substitution(rest, true) : whole(PLACEHOLDER.exec(rest)?.[0], false);
    case '{':
      return whole(BRACES.exec(rest)?.[0], true);
    case '*':
    case '?':
      return whole(rest[0], true);
    case '#':
      return whole(rest[0], false);
  }
  return undefined;
}

function whole(text: string | undefined, spreads: boolean): Fragment | undefined {
  return text === undefined ? undefined : { text, length: text.length, spreads };
}

function variable(rest: string, quoted: boolean): Fragment | UnparsableReason | undefined {
  if (rest.startsWith('${') && !rest.includes('}')) return 'open-substitution';
  if (rest.startsWith("$'") && !quoted) return { text: '', length: 1, spreads: false };
  return whole(VARIABLE.exec(rest)?.[0], !quoted) ?? whole('$', false);
}

function backticks(rest: string, quoted: boolean): Fragment | UnparsableReason {
  const text = /^`(?:\\[\s\S]|[^`\\])*`/.exec(rest)?.[0];
  if (text === undefined) return 'open-substitution';
  return { text, length: text.length, spreads: !quoted, nested: text.slice(1, -1) };
}

function substitution(rest: string, quoted: boolean): Fragment | UnparsableReason {
  const end = closingParenthesis(rest, 1);
  if (end === undefined) return 'open-substitution';
  const text = rest.slice(0, end + 1);
  const fragment = { text, length: text.length, spreads: !quoted };
  return text.startsWith('$((') ? fragment : { ...fragment, nested: text.slice(2, -1) };
}

/** Index of the parenthesis that closes the one at `open`, ignoring those in quotes or after a backslash. */
function closingParenthesis(text: string, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === "'" || character === '"') {
      const close = text.indexOf(character, index + 1);
      if (close === -1) return undefined;
      index = close;
    } else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return index;
  }
  return undefined;
}
