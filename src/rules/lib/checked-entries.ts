import { all, type Corpus, type Entry } from '../../corpus/corpus.ts';
import { KIND_NAMES } from '../../kinds/kinds.ts';

/** An entry that was checked on one day and is to be checked again by another. */
export interface CheckedEntry {
  entry: Entry;
  asOf: string;
  reviewBy: string;
}

/** Every entry of every kind that carries `asOf` and `reviewBy`. */
export function checkedEntries(corpus: Corpus): CheckedEntry[] {
  return KIND_NAMES.flatMap((kind): Entry[] => all(corpus, kind)).flatMap(
    (entry) => checkedEntry(entry) ?? [],
  );
}

/** The entry with its dates; undefined when its kind carries none. */
export function checkedEntry(entry: Entry): CheckedEntry | undefined {
  const { data } = entry;
  return 'asOf' in data ? { entry, asOf: data.asOf, reviewBy: data.reviewBy } : undefined;
}
