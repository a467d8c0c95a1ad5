import type { Arity } from './draft.ts';

/** Words of a usage line that stand for flags, whatever a command calls them. */
const FLAGS = /^\[?(?:OPTIONS?|FLAGS)\]?$/;
/** Words that stand for another program's command line. */
const FOREIGN = /^\[?COMMAND(?:\.\.\.)?\]?$|OPTIONS\]$/;

/**
 * The arguments a usage line promises: `docker run [OPTIONS] IMAGE [COMMAND] [ARG...]` gives one or more, with all
 * after the first foreign. `A | B` and `A|B` are one argument, `[A]` may be left out, `A...` repeats.
 */
export function arityOf(usage: string, path: readonly string[]): Arity {
  const words = argumentWords(usage).slice(path.length + 1);
  let min = 0;
  let max: number | null = 0;
  let foreign: number | undefined;
  for (const word of words) {
    if (word === '--' || FLAGS.test(word)) continue;
    if (FOREIGN.test(word)) foreign ??= Math.max(1, min);
    const repeats = word.includes('...') || / OPTIONS\]$/.test(word);
    if (!word.startsWith('[')) min++;
    max = repeats || max === null ? null : max + 1 + inner(word);
  }
  return { min, max, ...(foreign !== undefined && { foreign }) };
}

/** `[A [B]]` holds two arguments. */
function inner(word: string): number {
  return word.startsWith('[') ? (word.match(/ \[/g)?.length ?? 0) : 0;
}

/** The words of the first usage line, brackets kept together, redirections of the example cut off. */
function argumentWords(usage: string): string[] {
  const line = (usage.trim().split('\n')[0] ?? '').replace(/ [<>] .*/, '').replace(/\s*\|\s*/g, '|');
  const words: string[] = [];
  let depth = 0;
  for (const piece of line.split(/\s+/)) {
    if (depth > 0) words.push(`${words.pop()} ${piece}`);
    else words.push(piece);
    depth += count(piece, '[') + count(piece, '(') - count(piece, ']') - count(piece, ')');
  }
  return words;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
