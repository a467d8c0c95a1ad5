import type { Kind } from '../../kinds/kinds.ts';
import { type CheckedEntry, checkedEntry } from '../../rules/lib/checked-entries.ts';
import { isDue } from '../../rules/lib/due.ts';
import { formatDate } from '../../schema/format-value.ts';
import { entry, type Guide } from '../guide.ts';

/** Since when an entry is due for review, as readers see the day; undefined while it is not. */
export function dueSince(guide: Guide, kind: Kind, id: string): string | undefined {
  const since = dueDates(guide, [{ kind, id }]).at(0);
  return since && formatDate(since);
}

/** How many of some entries are due for review, in a sentence if any is; `names` are what one and several are called. */
export function countDue(
  guide: Guide,
  entries: readonly { kind: Kind; id: string }[],
  [one, several]: readonly [string, string],
): string[] {
  const dates = dueDates(guide, entries);
  const [oldest] = dates;
  if (oldest === undefined) return [];
  const since = formatDate(oldest);
  if (entries.length === 1) return [`The ${one} is due for review since ${since}.`];
  if (dates.length === entries.length)
    return [`All ${dates.length} ${several} are due for review, the oldest since ${since}.`];
  const [are, from] = dates.length === 1 ? ['is', 'since'] : ['are', 'the oldest since'];
  return [`Of the ${entries.length} ${several}, ${dates.length} ${are} due for review, ${from} ${since}.`];
}

/** Review dates of the entries that are due, the oldest first. */
function dueDates(guide: Guide, entries: readonly { kind: Kind; id: string }[]): string[] {
  const { day } = guide;
  if (day === undefined) return [];
  return entries
    .flatMap(({ id, kind }): CheckedEntry[] => {
      const one = checkedEntry(entry(guide, kind, id));
      return one && isDue(one, day) ? [one] : [];
    })
    .map(({ reviewBy }) => reviewBy)
    .sort();
}
