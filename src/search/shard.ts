import { ByteReader, ByteWriter } from './bytes.ts';

/** What the index knows of one key. */
export interface KeyPostings {
  /** Number of records that hold the key; more than are listed when the list was cut to the strongest. */
  found: number;
  /** Records in ascending order with the strength of the key in each, from 1 to 255. */
  postings: readonly Posting[];
  /** Of a name: the names that mean the same, as lists of word keys. */
  synonyms: readonly (readonly string[])[];
}

/** A record that holds a key and the strength of the key there, in one number: there may be millions of them. */
export type Posting = number;

export const posting = (record: number, strength: number): Posting => record * 256 + strength;
export const recordOf = (one: Posting): number => Math.floor(one / 256);
export const strengthOf = (one: Posting): number => one % 256;

/** A run of keys in order. */
export type Shard = ReadonlyMap<string, KeyPostings>;

/**
 * A shard as bytes. Each key is written as the number of characters it shares with the key before and the rest; record
 * numbers as distances. Synonyms are at keys of names only.
 */
export function encodeShard(entries: Iterable<readonly [string, KeyPostings]>): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const [key, { found, postings, synonyms }] of entries) {
    const shared = sharedLength(before, key);
    writer.number(shared);
    writer.text(key.slice(shared));
    writer.number(found);
    if (found > 1) writer.number(postings.length);
    let last = 0;
    for (const one of postings) {
      writer.number(recordOf(one) - last);
      writer.byte(strengthOf(one));
      last = recordOf(one);
    }
    if (key.endsWith('=')) {
      writer.number(synonyms.length);
      for (const words of synonyms) writer.text(words.join(' '));
    }
    before = key;
  }
  return writer.bytes();
}

/** Reads a shard. */
export function decodeShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const shard = new Map<string, KeyPostings>();
  let key = '';
  while (!reader.done) {
    key = key.slice(0, reader.number()) + reader.text();
    const found = reader.number();
    const postings: Posting[] = [];
    let last = 0;
    for (let left = found > 1 ? reader.number() : found; left > 0; left--) {
      last += reader.number();
      postings.push(posting(last, reader.byte()));
    }
    const synonyms: string[][] = [];
    if (key.endsWith('='))
      for (let left = reader.number(); left > 0; left--) synonyms.push(reader.text().split(' '));
    shard.set(key, { found, postings, synonyms });
  }
  return shard;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  // Half of a surrogate pair is no character of its own.
  return /[\ud800-\udbff]$/.test(a.slice(0, length)) ? length - 1 : length;
}
