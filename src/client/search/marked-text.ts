import type { Marks } from '../../search/find.ts';
import { keysOf } from '../../search/keys.ts';
import type { WordForms } from '../../search/stem.ts';
import { tokens } from '../../search/tokens.ts';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const CHUNK = /[^\s,;()[\]{}<>"“”„«»…|!?`=]+/gu;
const CORE = /[-/._$]*[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;
const PART = /[\p{L}\p{N}]+/gu;

/** Cuts a text into pieces; together they are the text. Marks whole names, or else the parts of them that match. */
export function markedText(forms: WordForms, text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { from, to } of [...text.matchAll(CHUNK)].flatMap((match) =>
    spots(forms, match[0], marks).map((spot) => ({
      from: match.index + spot.from,
      to: match.index + spot.to,
    })),
  )) {
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

function spots(forms: WordForms, chunk: string, marks: Marks): { from: number; to: number }[] {
  const core = CORE.exec(chunk);
  if (core && matches(forms, core[0], marks)) return [{ from: core.index, to: core.index + core[0].length }];
  return [...chunk.matchAll(PART)]
    .filter(([part]) => matches(forms, part, marks))
    .map(({ 0: part, index }) => ({ from: index, to: index + part.length }));
}

function matches(forms: WordForms, word: string, { keys, open }: Marks): boolean {
  const [token] = tokens(word);
  if (!token) return false;
  if (open !== undefined && open.length > 1 && token.exact.startsWith(open)) return true;
  return keysOf(forms, token)
    .slice(0, 2)
    .some((key) => keys.has(key));
}
