import { writeVarint } from './varint.ts';

/** Shortest repetition that is worth naming. */
const SHORTEST = 32;
/** Every so many bytes a place is remembered, so that each repetition of SHORTEST and more passes one or nearly so. */
const STEP = SHORTEST / 2;
const FACTOR = 0x01000193;

/**
 * Content with each long repetition replaced by the place where it stood before, however far back: what browsers unpack
 * by themselves (gzip) sees 32 KiB only, and the pages of a site repeat each other at greater distances. `unpack` is the
 * other direction; what comes out is meant to be compressed by gzip.
 *
 * Format, all numbers varints: length of the content, number of repetitions; for each the literal bytes before it, its
 * first place in the content and its length; then all literal bytes.
 */
export function pack(content: Uint8Array): Uint8Array {
  const found = repetitions(content);
  const head: number[] = [];
  writeVarint(head, content.length);
  writeVarint(head, found.length);
  const literals: Uint8Array[] = [];
  let at = 0;
  for (const { from, length, start } of found) {
    for (const value of [start - at, from, length]) writeVarint(head, value);
    literals.push(content.subarray(at, start));
    at = start + length;
  }
  literals.push(content.subarray(at));
  return concat([Uint8Array.from(head), ...literals]);
}

interface Repetition {
  start: number;
  from: number;
  length: number;
}

/** Repetitions in order, none of which overlaps another or itself. */
function repetitions(content: Uint8Array): Repetition[] {
  const found: Repetition[] = [];
  // Place + 1 of what has this hash; 0 stands for none.
  const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(content.length / STEP + 1)) + 1));
  const places = new Int32Array(1 << bits);
  let done = 0;
  let at = 0;
  let hash = hashAt(content, at);
  while (at + SHORTEST <= content.length) {
    const slot = slotOf(hash, bits);
    const known = (places[slot] ?? 0) - 1;
    const match = known < 0 ? undefined : repetitionAt(content, at, known, done);
    if (at % STEP === 0) places[slot] = at + 1;
    if (match) {
      found.push(match);
      done = match.start + match.length;
      for (let passed = at + STEP - (at % STEP); passed + SHORTEST <= done; passed += STEP) {
        places[slotOf(hashAt(content, passed), bits)] = passed + 1;
      }
      at = done;
      hash = hashAt(content, at);
    } else {
      hash = rolled(content, hash, at);
      at++;
    }
  }
  return found;
}

/** The repetition of what stands at `known` that holds `at`, grown in both directions, but not back over `done`. */
function repetitionAt(content: Uint8Array, at: number, known: number, done: number): Repetition | undefined {
  let length = 0;
  while (
    at + length < content.length &&
    known + length < at &&
    content[known + length] === content[at + length]
  ) {
    length++;
  }
  if (length < SHORTEST) return undefined;
  let back = 0;
  const room = Math.min(at - done, known, at - known - length);
  while (back < room && content[known - back - 1] === content[at - back - 1]) back++;
  return { start: at - back, from: known - back, length: length + back };
}

/** Spreads a hash over the table (Knuth's multiplicative hashing). */
const slotOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** What the first byte of a hash has been multiplied by when the last one joins it. */
const LEADING = Array.from({ length: SHORTEST - 1 }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

function hashAt(content: Uint8Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + SHORTEST; index++) {
    hash = (Math.imul(hash, FACTOR) + (content[index] ?? 0)) | 0;
  }
  return hash;
}

/** The hash one byte further, from the hash at `at`. */
function rolled(content: Uint8Array, hash: number, at: number): number {
  const without = (hash - Math.imul(content[at] ?? 0, LEADING)) | 0;
  return (Math.imul(without, FACTOR) + (content[at + SHORTEST] ?? 0)) | 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
