import type { Corpus, Entry } from '../../src/corpus/corpus.ts';
import { checkedEntries } from '../../src/rules/lib/checked-entries.ts';
import { findEntry } from '../edit/find-entry.ts';
import { calendarOf, dayWithRoom, enter } from './calendar.ts';
import { addMonths, intervalOf } from './interval.ts';
import type { NewDates } from './set-dates.ts';

export type Done = { ok: true; dates: Required<NewDates>[] } | { ok: false; problems: string[] };

/**
 * Dates for entries that were checked today: the next review is due when their interval ends, or on the last day before
 * that which is not full yet. Names that mean no entry are problems, all of them.
 */
export function done(corpus: Corpus, names: readonly string[], today: string): Done {
  const all = checkedEntries(corpus);
  const found = names.map((name) =>
    findEntry(
      all.map(({ entry }) => entry),
      name,
    ),
  );
  const problems = found.flatMap((one) => (one.ok ? [] : [one.message]));
  if (problems.length > 0) return { ok: false, problems };
  const chosen = new Set<Entry>(found.flatMap((one) => (one.ok ? [one.entry] : [])));
  const calendar = calendarOf(all.filter(({ entry }) => !chosen.has(entry)).map(({ reviewBy }) => reviewBy));
  const dates = all
    .filter(({ entry }) => chosen.has(entry))
    .map(({ entry, ...before }) => {
      const latest = addMonths(today, intervalOf(before));
      const reviewBy = dayWithRoom(calendar, { earliest: today, latest, wanted: latest }) ?? latest;
      enter(calendar, reviewBy);
      return { entry, asOf: today, reviewBy };
    });
  return { ok: true, dates };
}
