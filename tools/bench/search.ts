import { brotliCompressSync } from 'node:zlib';
import { indexFiles } from '../../src/search/files.ts';
import { find } from '../../src/search/find.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Results whose cards a first page of results loads. */
const SHOWN = 10;

export interface SearchMeasurement {
  records: number;
  /** Seconds to make the index. */
  buildSeconds: number;
  files: number;
  indexBytes: number;
  manifestBytes: number;
  /** Compressed bytes of the index that a first search reads, with the cards of ten results. */
  firstBytes: { median: number; worst: number };
  /** Milliseconds from having the bytes to a ranked list, in this process. */
  findMs: { median: number; worst: number };
}

/** Builds the index of these records and asks it each query as a first one. Bytes are brotli's at its best. */
export async function measureSearch(
  records: readonly SearchRecord[],
  about: { language: string; synonyms: readonly (readonly string[])[] },
  queries: readonly string[],
): Promise<SearchMeasurement> {
  const start = performance.now();
  const files = indexFiles({ records, base: '/', ...about });
  const buildSeconds = (performance.now() - start) / 1000;
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const known = sizes.get(path) ?? brotliCompressSync(files.get(path) ?? new Uint8Array()).length;
    sizes.set(path, known);
    return known;
  };
  const bytes: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const used: string[] = [];
    const index = await openIndex(async (path) => {
      used.push(path);
      return files.get(path) ?? new Uint8Array();
    });
    const { records: found } = await find(index, query);
    const begun = performance.now();
    await find(index, query);
    times.push(performance.now() - begun);
    await index.cards(found.slice(0, SHOWN).map(({ record }) => record));
    bytes.push(used.reduce((sum, path) => sum + sizeOf(path), 0));
  }
  const manifest = [...files.keys()][0] ?? '';
  return {
    records: records.length,
    buildSeconds,
    files: files.size,
    indexBytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    manifestBytes: sizeOf(manifest),
    firstBytes: spread(bytes),
    findMs: spread(times),
  };
}

function spread(values: readonly number[]): { median: number; worst: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
