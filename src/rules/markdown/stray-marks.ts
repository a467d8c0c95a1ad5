import { GAP } from './raw-runs.ts';

/** Marks of emphasis that the parser left in a text; `index` and `length` say where. */
export interface Stray {
  index: number;
  length: number;
  marks: string;
  why: 'space' | 'beside' | 'open';
  /** What the marks were to enclose. */
  inner: string;
}

interface Delimiter {
  sign: string;
  length: number;
  index: number;
  end: number;
  before: string;
  after: string;
}

const isSpace = (letter: string): boolean => letter === '' || /\s/.test(letter);
/** A letter of a script that puts no spaces between words, and so words beside marks. */
const isUnspaced = (letter: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(letter);
const isWord = (letter: string): boolean => /[\p{L}\p{N}_]/u.test(letter) && !isUnspaced(letter);
const isPunctuation = (letter: string): boolean => /[\p{P}\p{S}]/u.test(letter) && letter !== GAP;

/**
 * Emphasis that was plainly meant and did not come about, by the rules of CommonMark for what opens and closes it (section
 * 6.2): beside letters a mark does not work next to punctuation, nor does one with a space on its inner side. Patterns
 * of file names and arithmetic are none.
 */
export function strayMarks(text: string): Stray[] {
  const delimiters = [...text.matchAll(/\*+|_+|~~+/g)].map(({ 0: run, index }): Delimiter => {
    const end = index + run.length;
    return {
      sign: run[0] ?? '',
      length: run.length,
      index,
      end,
      before: lastOf(text, index),
      after: firstOf(text, end),
    };
  });
  const following = sameSign(delimiters);
  const found: Stray[] = [];
  const next = new Map<string, number>();
  for (const [position, open] of delimiters.entries()) {
    if (position < (next.get(open.sign) ?? 0)) continue;
    const other = following[position];
    const close = other === undefined ? undefined : delimiters[other];
    const inner = close ? text.slice(open.end, close.index) : '';
    const why = close && meant(open, close, inner);
    const marks = text.slice(open.index, open.end);
    if (close && other !== undefined && why) {
      next.set(open.sign, other + 1);
      found.push({ index: open.index, length: close.end - open.index, marks, why, inner });
    } else if (isOpen(open)) {
      found.push({ index: open.index, length: open.length, marks, why: 'open', inner: '' });
    }
  }
  return found;
}

/** For each delimiter the place of the next one of its sign. */
function sameSign(delimiters: readonly Delimiter[]): (number | undefined)[] {
  const last = new Map<string, number>();
  const following = Array.from<number | undefined>({ length: delimiters.length });
  for (let index = delimiters.length - 1; index >= 0; index--) {
    const sign = delimiters[index]?.sign ?? '';
    following[index] = last.get(sign);
    last.set(sign, index);
  }
  return following;
}

/** What kept a pair of marks from being emphasis, when it was meant as such. */
function meant(open: Delimiter, close: Delimiter, inner: string): 'space' | 'beside' | undefined {
  if (!/[\p{L}\uFFFC]/u.test(inner)) return undefined;
  if ([open.before, open.after, close.before, close.after].includes('/')) return undefined;
  const double = open.length >= 2 && close.length >= 2;
  const opens = !isWord(open.before) && !isSpace(open.after);
  const closes = !isSpace(close.before) && !isWord(close.after);
  if (double && opens && isSpace(close.before) && !isWord(close.after)) return 'space';
  if (double && closes && isSpace(open.before) && isSpace(open.after)) return 'space';
  if (isSpace(open.after) || isSpace(close.before)) return undefined;
  if (double) return opens || closes ? 'beside' : undefined;
  if (open.sign === '_') return opens && closes ? 'beside' : undefined;
  return isSingle(open, close) ? 'beside' : undefined;
}

/** Whether a pair of single asterisks is emphasis beside a letter, and not a product. */
function isSingle(open: Delimiter, close: Delimiter): boolean {
  if (open.sign !== '*') return false;
  const closing =
    isPunctuation(close.before) &&
    (isUnspaced(close.after) || (/[:.,;!?]/.test(close.before) && isWord(close.after)));
  const opening = isPunctuation(open.after) && isUnspaced(open.before);
  return (closing && !isWord(open.before)) || (opening && !isWord(close.after));
}

/** Whether a mark begins bold text that never ends. */
function isOpen({ after, before, length, sign }: Delimiter): boolean {
  return sign === '*' && length >= 2 && (isSpace(before) || /[(「（"“]/.test(before)) && /\p{L}/u.test(after);
}

const lastOf = (text: string, index: number): string =>
  [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
const firstOf = (text: string, index: number): string => [...text.slice(index, index + 2)][0] ?? '';
