import type { Corpus } from '../../src/corpus/corpus.ts';
import { checkedEntries } from '../../src/rules/lib/checked-entries.ts';
import { isReviewed } from '../../src/rules/lib/due.ts';
import { bySource, type SourceGroup } from './by-source.ts';
import { calendarOf, fullestDays } from './calendar.ts';

/** What is due for review on a day, and what comes due by a later one. */
export interface Upcoming {
  today: string;
  until: string;
  groups: SourceGroup[];
  due: number;
  coming: number;
  /** The days on which most reviews of the whole guide fall, the fullest first. */
  fullest: { day: string; reviews: number }[];
}

const SHOWN_DAYS = 3;

export function upcoming(corpus: Corpus, today: string, until: string): Upcoming {
  const all = checkedEntries(corpus).filter(({ entry }) => isReviewed(entry.data));
  const listed = all.filter(({ reviewBy }) => reviewBy < today || reviewBy <= until);
  const due = listed.filter(({ reviewBy }) => reviewBy < today).length;
  return {
    today,
    until,
    groups: bySource(corpus, listed),
    due,
    coming: listed.length - due,
    fullest: fullestDays(calendarOf(all.map(({ reviewBy }) => reviewBy)), SHOWN_DAYS),
  };
}
