import { type KnownWord, parseVocabulary } from './correct.ts';
import { MANIFEST_PATH } from './index-folder.ts';
import { isWordKey } from './keys.ts';
import { cardsPath, type Manifest, type ResultText, shardOf, shardPath, vocabularyPath } from './manifest.ts';
import { decodeShard, type KeyPostings, type Shard } from './shard.ts';

/** Bytes of a file of the index by its path below the base path. Rejects when it cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** A search index of which only what is asked for is read, each file once. */
export interface SearchIndex {
  manifest: Manifest;
  /** Entries of these keys, and of every word that begins with `open`. */
  load: (keys: readonly string[], open: string | undefined) => Promise<Loaded>;
  cards: (records: readonly number[]) => Promise<ResultText[]>;
  vocabulary: () => Promise<readonly KnownWord[]>;
}

export interface Loaded {
  entry: (key: string) => KeyPostings | undefined;
  beginning: (start: string) => readonly (readonly [string, KeyPostings])[];
}

/** Shards that are read for the words beginning with what was typed so far. */
const MOST_OPEN_SHARDS = 2;

/** Opens the index behind `read`. */
export async function openIndex(read: ReadFile): Promise<SearchIndex> {
  const text = async (path: string) => new TextDecoder().decode(await read(path));
  // The builder wrote exactly these types.
  const manifest = JSON.parse(await text(MANIFEST_PATH)) as Manifest;
  const starts = manifest.shards.split('\n');
  const shards = remember(async (shard: number) =>
    decodeShard(await read(shardPath(manifest.folder, shard))),
  );
  const cards = remember(
    async (file: number) => JSON.parse(await text(cardsPath(manifest.folder, file))) as ResultText[],
  );
  const words = remember(async () => parseVocabulary(await text(vocabularyPath(manifest.folder))));
  return {
    manifest,
    load: async (keys, open) => {
      const wanted = new Set(keys.map((key) => shardOf(starts, key)));
      for (const shard of open === undefined ? [] : openShards(starts, open)) wanted.add(shard);
      const loaded = new Map<number, Shard>();
      await Promise.all([...wanted].map(async (shard) => loaded.set(shard, await shards(shard))));
      return {
        entry: (key) => loaded.get(shardOf(starts, key))?.get(key),
        beginning: (start) =>
          openShards(starts, start).flatMap((shard) =>
            [...(loaded.get(shard) ?? [])].filter(([key]) => key.startsWith(start) && isWordKey(key)),
          ),
      };
    },
    cards: (records) =>
      Promise.all(
        records.map(async (record) => {
          const file = await cards(Math.floor(record / manifest.cardsPerFile));
          return file[record % manifest.cardsPerFile] ?? ['', '', '', ''];
        }),
      ),
    vocabulary: () => words(0),
  };
}

function openShards(starts: readonly string[], start: string): number[] {
  const first = shardOf(starts, start);
  const last = shardOf(starts, `${start}\uffff`);
  return Array.from({ length: Math.min(MOST_OPEN_SHARDS, last - first + 1) }, (_, index) => first + index);
}

/** A function that asks once for each number; what failed is asked for again. */
function remember<T>(get: (number: number) => Promise<T>): (number: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (number) => {
    const found =
      known.get(number) ??
      get(number).catch((error: unknown) => {
        known.delete(number);
        throw error;
      });
    known.set(number, found);
    return found;
  };
}
