import { keysOf, nameKey, pairKey, wordKey } from './keys.ts';
import type { WordForms } from './stem.ts';
import { type Token, tokens } from './tokens.ts';

/** One word of a query that means something, with the keys it may be found by. */
export interface QueryWord {
  token: Token;
  /** As written, then run together, then its parts; a plain word has one. */
  keys: readonly string[];
  /** Whether the reader may still be typing it. */
  open: boolean;
}

/** A run of words of the query that may be one name. */
export interface Span {
  /** Index of the first and behind the last of the query's words that the run covers. */
  from: number;
  to: number;
  name: string;
  /** The key of the run as one word: "time line" for "timeline". Only of several words. */
  run: string | undefined;
  /** Whether it is the whole query, words of grammar included. */
  whole: boolean;
}

export interface Query {
  words: readonly QueryWord[];
  pairs: readonly { from: number; key: string }[];
  spans: readonly Span[];
}

/** Words of a query behind these are left out: nobody asks with so many. */
const MOST_WORDS = 12;
/** Words of the longest name that is looked for inside a longer query. */
const LONGEST_SPAN = 4;

/** Reads a query. Words that carry only grammar count when there are no others. */
export function parseQuery(forms: WordForms, text: string): Query {
  const all = tokens(text).slice(0, MOST_WORDS * 2);
  const meant = all.filter((token) => keysOf(forms, token).length > 0);
  const open = /\S$/.test(text);
  const kept = meant.slice(0, MOST_WORDS);
  const words = kept.map((token) => ({
    token,
    keys: keysOf(forms, token),
    open: open && token === all.at(-1),
  }));
  const pairs = words.slice(1).flatMap((word, index) => {
    const [first, second] = [words[index]?.keys[0], word.keys[0]];
    return first === undefined || second === undefined ? [] : [{ from: index, key: pairKey(first, second) }];
  });
  return { words, pairs, spans: spansOf(forms, all, kept) };
}

/** Runs that begin and end with a word that means something, and the query as a whole. */
function spansOf(forms: WordForms, all: readonly Token[], kept: readonly Token[]): Span[] {
  const place = new Map(kept.map((token, index) => [token, index]));
  const span = (start: number, end: number, from: number, to: number): Span => {
    const name = nameKey(
      forms,
      all
        .slice(start, end)
        .map(({ exact }) => exact)
        .join(' '),
    );
    const several = end - start > 1 && end - start < LONGEST_SPAN;
    const whole = start === 0 && end === all.length;
    return { from, to, name, run: several ? wordKey(forms, name.slice(0, -1)) : undefined, whole };
  };
  const spans = [span(0, all.length, 0, kept.length)];
  for (const [start, first] of all.entries()) {
    const from = place.get(first);
    if (from === undefined) continue;
    for (let end = start + 1; end <= Math.min(all.length, start + LONGEST_SPAN); end++) {
      const last = place.get(all[end - 1] ?? first);
      if (last !== undefined && end - start < all.length) spans.push(span(start, end, from, last + 1));
    }
  }
  return spans;
}
