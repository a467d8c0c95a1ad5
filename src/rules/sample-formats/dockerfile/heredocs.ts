import { shellWords, unquoted } from './shell-words.ts';

/** The opening of a here-document in a line, `<<NAME`: the indexes of its first character and behind its last. */
export interface HeredocOpening {
  name: string;
  /** Whether tabs may come before the closing name. */
  chomps: boolean;
  start: number;
  end: number;
}

const OPENING = /^\d*<<(-?)\s*([^<]*)$/;

/**
 * The here-documents that a line opens: words that begin with `<<`, with a file descriptor before it or not, a blank
 * behind it or not (BuildKit, frontend/dockerfile/parser/parser.go, `heredocsFromLine`; the blank since
 * dockerfile/1.16). `cat<<EOF`, `<<- EOF` and `<<<text` open none.
 */
export function heredocOpenings(line: string): HeredocOpening[] {
  return (shellWords(line) ?? []).flatMap(({ raw, start }) => {
    const [, dash, rest] = OPENING.exec(raw) ?? [];
    if (!rest || shellWords(rest)?.length !== 1) return [];
    return [{ name: unquoted(rest), chomps: dash === '-', start, end: start + raw.length }];
  });
}
