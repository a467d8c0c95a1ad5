import { INDEX_FOLDER } from './index-folder.ts';

/** What a browser must know before it can search: the one file with a fixed address. */
export interface Manifest {
  /** Folder of the other files, named after their content, so that files of two builds never meet. */
  folder: string;
  /** Language tag of the guide: decides how words are brought to their stems. */
  language: string;
  records: number;
  /** Kinds in the order of records: the first record of each, its label, the filter it falls under, its weight. */
  kinds: readonly [first: number, label: string, group: string, weight: number][];
  /** Cards of one file. Few, because the results of a search are seldom side by side. */
  cardsPerFile: number;
  /** Start of the first key of each shard, one a line, in order. */
  shards: string;
}

/** What a result shows: address below the base path, title, context, text. */
export type ResultText = readonly [path: string, title: string, context: string, text: string];

export const shardPath = (folder: string, shard: number): string => `${INDEX_FOLDER}/${folder}/${shard}.bin`;
export const cardsPath = (folder: string, file: number): string => `${INDEX_FOLDER}/${folder}/c${file}.json`;
export const vocabularyPath = (folder: string): string => `${INDEX_FOLDER}/${folder}/words.txt`;

/** Number of the shard that would hold a key: the last whose first key is not behind it. */
export function shardOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}
