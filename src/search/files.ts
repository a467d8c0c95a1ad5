import { createHash } from 'node:crypto';
import { buildEntries } from './build.ts';
import { MANIFEST_PATH } from './index-folder.ts';
import { cardsPath, type Manifest, type ResultText, shardPath, vocabularyPath } from './manifest.ts';
import { RECORD_KINDS, type SearchRecord } from './record.ts';
import { encodeShard, type KeyPostings } from './shard.ts';
import { vocabulary } from './vocabulary.ts';

/** Bytes that a shard of a small index grows to: a query reads one or two for each of its words. */
const SHARD_BYTES = 3_000;
/**
 * In a large index shards grow with the root of its bytes times this: with larger shards a query reads more of them,
 * with smaller ones the manifest names more.
 */
const SHARD_GROWTH = 0.6;
/** Cards of one file: more of them in a large guide, which would have too many files. */
const FEWEST_CARDS = 6;
const MOST_CARDS = 16;
/** Letters of a result's text that are kept, before it is cut at a word. */
const SHOWN = 240;

export interface IndexContent {
  /** Records, those of one kind together. */
  records: readonly SearchRecord[];
  /** Language tag of the guide. */
  language: string;
  /** Groups of words that readers use for each other. */
  synonyms: readonly (readonly string[])[];
  base: string;
}

/** The files of the search index by path below the base path. The same content gives the same bytes. */
export function indexFiles({ base, language, records, synonyms }: IndexContent): Map<string, Uint8Array> {
  const shards = split(buildEntries(records, language, synonyms));
  const cards = records.map((record) => cardOf(record, base));
  const cardsPerFile = Math.min(MOST_CARDS, Math.max(FEWEST_CARDS, Math.ceil(records.length / 20_000)));
  const text = new TextEncoder();
  const named: [name: (folder: string) => string, bytes: Uint8Array][] = [
    ...shards.map(({ bytes }, index): [(folder: string) => string, Uint8Array] => [
      (folder) => shardPath(folder, index),
      bytes,
    ]),
    ...chunks(cards, cardsPerFile).map((some, index): [(folder: string) => string, Uint8Array] => [
      (folder) => cardsPath(folder, index),
      text.encode(JSON.stringify(some)),
    ]),
    [vocabularyPath, text.encode(vocabulary(records, language))],
  ];
  const hash = createHash('sha256');
  for (const [, bytes] of named) hash.update(bytes);
  const folder = hash.digest('hex').slice(0, 10);
  const manifest: Manifest = {
    folder,
    language,
    records: records.length,
    cardsPerFile,
    kinds: kindsOf(records),
    shards: shards.map(({ start }) => start).join('\n'),
  };
  return new Map([
    [MANIFEST_PATH, text.encode(JSON.stringify(manifest))],
    ...named.map(([name, bytes]): [string, Uint8Array] => [name(folder), bytes]),
  ]);
}

/** Entries cut into runs of about the wanted size, each with the shortest start that sets it off from the run before. */
function split(entries: readonly [string, KeyPostings][]): { start: string; bytes: Uint8Array }[] {
  const shards: { start: string; bytes: Uint8Array }[] = [];
  let run: [string, KeyPostings][] = [];
  let size = 0;
  let before = '';
  const cost = ([key, { postings }]: [string, KeyPostings]) => 4 + key.length / 2 + postings.length * 2.3;
  const whole = entries.reduce((sum, entry) => sum + cost(entry), 0);
  const most = Math.max(SHARD_BYTES, Math.sqrt(SHARD_GROWTH * whole));
  const close = () => {
    const [first] = run[0] ?? [''];
    shards.push({ start: shards.length === 0 ? '' : shortestAbove(before, first), bytes: encodeShard(run) });
    before = run.at(-1)?.[0] ?? before;
    run = [];
    size = 0;
  };
  for (const entry of entries) {
    if (size > 0 && size + cost(entry) > most) close();
    run.push(entry);
    size += cost(entry);
  }
  if (run.length > 0) close();
  return shards;
}

/** The shortest beginning of `key` that sorts behind `before`. */
function shortestAbove(before: string, key: string): string {
  for (let length = 1; length < key.length; length++) {
    if (key.slice(0, length) > before) return key.slice(0, length);
  }
  return key;
}

function kindsOf(records: readonly SearchRecord[]): Manifest['kinds'] {
  return records.flatMap(({ kind }, index) => {
    if (index > 0 && records[index - 1]?.kind === kind) return [];
    const { group, label, weight } = RECORD_KINDS[kind];
    return [[index, label, group, weight] as const].map((one): [number, string, string, number] => [...one]);
  });
}

function cardOf({ context, href, text, title }: SearchRecord, base: string): ResultText {
  const shown = text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/\s+\S*$/, '')}…`;
  return [href.slice(base.length), title, context, shown];
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
