import { type Found, find } from '../../search/find.ts';
import type { SearchIndex } from '../../search/open-index.ts';
import type { Scored } from '../../search/tally.ts';

/** What a reader sees of one record. */
export interface Result {
  href: string;
  title: string;
  kind: string;
  context: string;
  text: string;
}

/** A search answered: groups to filter by with the number of results in each, best group first. */
export interface Results {
  found: Found;
  groups: readonly { name: string; count: number }[];
}

/** Searches, and counts the results by group. */
export async function results(index: SearchIndex, query: string, literal: boolean): Promise<Results> {
  const found = await find(index, query, literal);
  const counts = new Map<string, number>();
  for (const { record } of found.records) {
    const group = kindOf(index, record).group;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return { found, groups: [...counts].map(([name, count]) => ({ name, count })) };
}

/** Results number `from` to `to` of a group, or of all. */
export async function page(
  index: SearchIndex,
  base: string,
  { found }: Results,
  group: string | undefined,
  from: number,
  to: number,
): Promise<{ shown: Result[]; total: number }> {
  const inGroup = (one: Scored) => group === undefined || kindOf(index, one.record).group === group;
  const records = found.records.filter(inGroup);
  const some = records.slice(from, to).map(({ record }) => record);
  const cards = await index.cards(some);
  const shown = cards.map(([path, title, context, text], place) => ({
    href: base + path,
    title,
    kind: kindOf(index, some[place] ?? 0).label,
    context,
    text,
  }));
  return { shown, total: records.length };
}

function kindOf({ manifest }: SearchIndex, record: number): { label: string; group: string } {
  const [, label = '', group = ''] = manifest.kinds.findLast(([first]) => first <= record) ?? [];
  return { label, group };
}
