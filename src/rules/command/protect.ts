import { type Fragment, fragmentAt } from './fragment.ts';
import type { UnparsableReason } from './problem.ts';

/** A line in which only words, quotes and operators are left; every other piece is a numbered mark. */
export interface Protected {
  text: string;
  fragments: Fragment[];
}

// Two characters of Unicode's private use area enclose the number of a fragment.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000(\d+)\uE001/g;

/**
 * Replaces what `shell-quote` does not know by marks, so that it sees quotes and operators only: it expands
 * variables, takes every `#` for a comment, drops an unclosed quote in silence and has no placeholders. Comments
 * are cut off, line ends become `;`, and the file number of a redirection (`2>`) is dropped.
 */
export function protect(line: string): Protected | { reason: UnparsableReason; word: string } {
  const fragments: Fragment[] = [];
  let text = '';
  let quote: '"' | "'" | undefined;
  const source = line.replace(/\\\r?\n/g, ' ');
  for (let index = 0; index < source.length; ) {
    const character = source[index] ?? '';
    const atStart = quote === undefined && /^$|[\s|&;()<>]/.test(text.at(-1) ?? '');
    const skipped = atStart ? ignoredAt(source.slice(index)) : 0;
    const fragment = quote === "'" ? privateUse(character) : pieceAt(source, index, quote !== undefined);
    if (skipped > 0) {
      index += skipped;
    } else if (typeof fragment === 'string') {
      return { reason: fragment, word: source.slice(index) };
    } else if (fragment !== undefined) {
      text += `${OPEN}${fragments.push(fragment) - 1}${CLOSE}`;
      index += fragment.length;
    } else {
      if (quote === undefined && (character === '"' || character === "'")) quote = character;
      else if (character === quote) quote = undefined;
      text += quote === undefined && character === '\n' ? lineEnd(text) : character;
      index++;
    }
  }
  return quote === undefined ? { text, fragments } : { reason: 'open-quote', word: quote };
}

/** The text of a word with its marks turned back, and whether any of them spreads. */
export function restore(text: string, fragments: Fragment[]): { text: string; used: Fragment[] } {
  const used: Fragment[] = [];
  const restored = text.replace(MARK, (_, number: string) => {
    const fragment = fragments[Number(number)];
    if (fragment === undefined) return '';
    used.push(fragment);
    return fragment.text;
  });
  return { text: restored, used };
}

function pieceAt(source: string, index: number, quoted: boolean) {
  return privateUse(source[index] ?? '') ?? fragmentAt(source, index, quoted);
}

// A mark that stands in the line itself must not be taken for one of ours.
function privateUse(character: string): Fragment | undefined {
  return character === OPEN || character === CLOSE
    ? { text: character, length: 1, spreads: false }
    : undefined;
}

/** Length of a comment, or of the file number before a redirection, at the start of a word. */
function ignoredAt(rest: string): number {
  return /^(?:#[^\n]*|\d+(?=[<>](?![A-Za-z][^\s<>]*>)))/.exec(rest)?.[0].length ?? 0;
}

/** A line end ends a command, unless an operator still waits for its right side. */
function lineEnd(text: string): string {
  return /(?:^|[|&;(])\s*$/.test(text) ? ' ' : ';';
}
