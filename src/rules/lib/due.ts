import type { Corpus } from '../../corpus/corpus.ts';
import { type CheckedEntry, checkedEntries } from './checked-entries.ts';

/**
 * Whether somebody should have looked at an entry again before `day`. A superseded one is kept for its address alone; a
 * review date before the date of checking is a slip, and said as such by another rule.
 */
export function isDue({ asOf, entry, reviewBy }: CheckedEntry, day: string): boolean {
  return asOf <= reviewBy && reviewBy < day && isReviewed(entry.data);
}

/** Whether anybody will look at an entry again. */
export function isReviewed(data: object): boolean {
  return !('status' in data) || data.status !== 'superseded';
}

/** Everything that is due for review on `day`, the oldest date first. */
export function dueEntries(corpus: Corpus, day: string): CheckedEntry[] {
  return checkedEntries(corpus)
    .filter((one) => isDue(one, day))
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0));
}
