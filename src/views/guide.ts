import type { Entry, Reference } from '../corpus/corpus.ts';
import type { Ledger } from '../corpus/editions.ts';
import type { Data, Kind } from '../kinds/kinds.ts';
import type { ValidCorpus } from '../rules/validate.ts';

/** Everything a view may know: the content, and where the site will live. */
export interface Guide {
  corpus: ValidCorpus;
  site: Data<'site'>;
  /** Base path with a slash at both ends: `/`, `/sub/path/`. */
  base: string;
  /** Origin of the public address without a slash at its end, if it is known. */
  origin: string | undefined;
  /** The day on which readers get it, YYYY-MM-DD: what is due for review by then is marked. Without one nothing is. */
  day: string | undefined;
  /** References by the entry that makes them, in the order of its text. */
  referencesFrom: ReadonlyMap<string, readonly Reference[]>;
  editions: KnownEditions;
}

/** What is known of the editions of a guide; without a ledger everything in it is new. */
export interface KnownEditions {
  ledger: Ledger;
  /** When the source that is built was last changed, in seconds since 1970, if that is known. */
  sourceDate: number | undefined;
}

const UNKNOWN: KnownEditions = { ledger: new Map(), sourceDate: undefined };

export const keyOf = (kind: Kind, id: string): string => `${kind}:${id}`;

/** Prepares a valid corpus for views. */
export function createGuide(
  corpus: ValidCorpus,
  base: string,
  origin?: string,
  editions: KnownEditions = UNKNOWN,
  day?: string,
): Guide {
  const referencesFrom = new Map<string, Reference[]>();
  for (const reference of corpus.references) {
    const key = keyOf(reference.from.kind, reference.from.id);
    const list = referencesFrom.get(key);
    if (list) list.push(reference);
    else referencesFrom.set(key, [reference]);
  }
  return { corpus, site: corpus.site.data, base, origin, day, referencesFrom, editions };
}

/** An entry that a validated reference names; its absence is a fault of the program, not of the content. */
export function entry<K extends Kind>(guide: Guide, kind: K, id: string): Entry<K> {
  const found = guide.corpus.entries[kind].get(id);
  if (!found) throw new Error(`No ${kind} "${id}" in a validated corpus.`);
  return found;
}

/** Data of an entry that a validated reference names. */
export function dataOf<K extends Kind>(guide: Guide, kind: K, id: string): Data<K> {
  return entry(guide, kind, id).data;
}
