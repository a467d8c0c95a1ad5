import type { Corpus, Entry } from '../../src/corpus/corpus.ts';
import type { CheckedEntry } from '../../src/rules/lib/checked-entries.ts';

/** Entries that one opened page settles. Without a source where they cite none, nor any fact that does. */
export interface SourceGroup {
  source: Entry<'source'> | undefined;
  entries: CheckedEntry[];
}

/**
 * Groups entries by a source that they rest on: each is listed once, under the source that settles most of those not yet
 * settled. Within a group the oldest review comes first, and so among groups.
 */
export function bySource(corpus: Corpus, entries: readonly CheckedEntry[]): SourceGroup[] {
  const sources = sourcesOf(corpus);
  const open = new Map(entries.map((one) => [one, sources(one.entry)]));
  const groups: SourceGroup[] = [];
  while (open.size > 0) {
    const source = mostCited([...open.values()]);
    const settled = [...open]
      .filter(([, ids]) => source === undefined || ids.includes(source))
      .map(([one]) => one);
    for (const one of settled) open.delete(one);
    groups.push({
      source: source === undefined ? undefined : corpus.entries.source.get(source),
      entries: settled.sort(oldestFirst),
    });
  }
  return groups.sort((a, b) => first(a) - first(b));
}

const first = ({ entries }: SourceGroup): number => Date.parse(entries[0]?.reviewBy ?? '');

const oldestFirst = (a: CheckedEntry, b: CheckedEntry): number =>
  Date.parse(a.reviewBy) - Date.parse(b.reviewBy) || (a.entry.id < b.entry.id ? -1 : 1);

/** The id that occurs in most of the lists; of several the first by name. */
function mostCited(lists: readonly (readonly string[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).at(0)?.[0];
}

/** Ids of the sources that an entry cites; where it cites none itself, those of its facts. */
function sourcesOf(corpus: Corpus): (entry: Entry) => string[] {
  const from = Map.groupBy(corpus.references, (reference) => reference.from);
  const cited = (entry: Entry | undefined, kind: string): string[] => {
    const references = entry ? (from.get(entry) ?? []) : [];
    return [...new Set(references.filter(({ to }) => to.kind === kind).map(({ to }) => to.id))];
  };
  return (entry) => {
    const own = cited(entry, 'source');
    if (own.length > 0) return own;
    const facts = cited(entry, 'fact').map((id) => corpus.entries.fact.get(id));
    return [...new Set(facts.flatMap((fact) => cited(fact, 'source')))];
  };
}
