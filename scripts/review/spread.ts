import type { Corpus } from '../../src/corpus/corpus.ts';
import type { SOURCE_KINDS } from '../../src/kinds/source.ts';
import { type CheckedEntry, checkedEntries } from '../../src/rules/lib/checked-entries.ts';
import { isReviewed } from '../../src/rules/lib/due.ts';
import { daysBetween } from '../../src/rules/review-date.ts';
import { nameOf } from '../edit/find-entry.ts';
import { bySource, type SourceGroup } from './by-source.ts';
import { type Calendar, dayWithRoom, enter, MOST_A_DAY } from './calendar.ts';
import { addDays, addMonths, type Interval, intervalOf } from './interval.ts';
import type { NewDates } from './set-dates.ts';

/** Months after checking in which the reviews of an interval begin: after the whole of the shorter interval. */
const BEGINS: Readonly<Record<Interval, number>> = { 6: 4, 12: 7, 24: 13 };

/** Kinds of source from what changes soonest to what does not change. */
const VOLATILE_FIRST: readonly (typeof SOURCE_KINDS)[number][] = [
  'advisory',
  'vendor-doc',
  'source-code',
  'man-page',
  'kernel-doc',
  'law',
  'dataset',
  'encyclopedia',
  'article',
  'interview',
  'lecture',
  'recording',
  'paper',
  'textbook',
  'book',
  'specification',
  'standard',
  'history',
];

/**
 * Review dates spread over the end of each entry's interval, never past it: what rests on one source together, volatile
 * sources first, no day fuller than one person can work off. Only the content decides, so a second run changes nothing.
 * Returns the entries whose date changes.
 */
export function spread(corpus: Corpus): NewDates[] {
  const entries = checkedEntries(corpus).filter(({ entry }) => isReviewed(entry.data));
  const calendar: Calendar = new Map();
  const classes = Map.groupBy(entries, (one) => `${one.asOf} ${intervalOf(one)}`);
  return [...classes.keys()]
    .sort()
    .flatMap((key) => spreadClass(corpus, classes.get(key) ?? [], calendar))
    .filter(({ before, reviewBy }) => before !== reviewBy)
    .map(({ entry, reviewBy }) => ({ entry, reviewBy }));
}

type Placed = { entry: CheckedEntry['entry']; before: string; reviewBy: string };

/** Entries checked on one day with one interval, over the days that these allow. */
function spreadClass(corpus: Corpus, entries: readonly CheckedEntry[], calendar: Calendar): Placed[] {
  const [one] = entries;
  if (!one) return [];
  const interval = intervalOf(one);
  const earliest = addDays(addMonths(one.asOf, BEGINS[interval]), 1);
  const latest = addMonths(one.asOf, interval);
  const days = daysBetween(earliest, latest);
  const named = entries.toSorted((a, b) => (nameOf(a.entry) < nameOf(b.entry) ? -1 : 1));
  let placed = 0;
  return bySource(corpus, named.map(sameDate))
    .toSorted(volatileFirst)
    .flatMap(chunks)
    .flatMap((chunk) => {
      const wanted = addDays(earliest, Math.floor((placed / entries.length) * days));
      placed += chunk.length;
      const day = dayWithRoom(calendar, { earliest, latest, wanted }, chunk.length) ?? wanted;
      enter(calendar, day, chunk.length);
      return chunk.map(({ entry }) => ({ entry, before: reviewByOf(entry), reviewBy: day }));
    });
}

/** The order must not depend on the dates that it is to set. */
const sameDate = ({ asOf, entry }: CheckedEntry): CheckedEntry => ({ entry, asOf, reviewBy: asOf });

const reviewByOf = ({ data }: CheckedEntry['entry']): string => ('reviewBy' in data ? data.reviewBy : '');

function volatileFirst(a: SourceGroup, b: SourceGroup): number {
  const rank = ({ source }: SourceGroup) =>
    source ? VOLATILE_FIRST.indexOf(source.data.kind) : VOLATILE_FIRST.length;
  return rank(a) - rank(b) || ((a.source?.id ?? '') < (b.source?.id ?? '') ? -1 : 1);
}

/** Entries of one source, as many together as a day holds. */
function chunks({ entries }: SourceGroup): CheckedEntry[][] {
  const count = Math.ceil(entries.length / MOST_A_DAY);
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * MOST_A_DAY, (index + 1) * MOST_A_DAY),
  );
}
