import { fold } from './fold.ts';

/** A word as engineers write it. */
export interface Token {
  /** As written, in lower case: `--max-count`, `user.name`, `index`. */
  exact: string;
  /** Letters and digits alone: `maxcount`, `username`, `index`. */
  joined: string;
  /** Runs of letters and digits: `cpu` and `shares`. One for a plain word. */
  parts: readonly string[];
}

/** Signs that surround words and are never part of a name; the equals sign parts a flag from its value. */
const BREAK = /[\s,;()[\]{}<>"“”„«»…|!?`=\\^~•·—→←↔×]+|\.{2,}/u;
const EDGE_START = /^[.:*'&%]+(?=.)/u;
const EDGE_END = /[.:*'&%/-]+$/u;
const NAMED_AT = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a text. Signs inside of and before a word stay: they are part of flags, paths and versions. */
export function tokens(text: string): Token[] {
  return fold(text).split(BREAK).flatMap(token);
}

/** Letters and digits of a text, run together: what spellings with hyphens, spaces and capitals have in common. */
export function joined(text: string): string {
  return fold(text).replace(/'s\b/g, '').split(NAMED_AT).join('');
}

function token(raw: string): Token[] {
  const exact = raw.replace(EDGE_START, '').replace(EDGE_END, '').replace(/'s$/, '');
  const parts = exact.split(NAMED_AT).filter(Boolean);
  return parts.length === 0 ? [] : [{ exact, joined: parts.join(''), parts }];
}
