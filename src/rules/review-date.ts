import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { checkedEntries } from './checked-entries.ts';
import type { Rule } from './rule.ts';

/** Days after its review date during which an entry only earns a warning. */
const GRACE_DAYS = 60;

/**
 * What nobody has looked at again grows stale; after two months of warning it may no longer be published. A review
 * date before the date of checking is a slip, and said as such by another rule.
 */
export const reviewDate: Rule = {
  name: 'review-date',
  description: 'Entries are checked again by their review date.',
  codes: ['review-due', 'review-overdue'],
  check: (corpus, { today }) =>
    checkedEntries(corpus)
      .filter(
        ({ asOf, entry, reviewBy }) =>
          asOf <= reviewBy && reviewBy < today && !isKeptForItsAddress(entry.data),
      )
      .map(({ entry, reviewBy }) => {
        const days = daysBetween(reviewBy, today);
        const late = days > GRACE_DAYS;
        return diagnostic(
          late ? 'review-overdue' : 'review-due',
          entry.locate(['reviewBy']),
          `${entryName(entry.kind, entry.id)} was to be checked again by ${reviewBy}, ${days} ${days === 1 ? 'day' : 'days'} ago${late ? `, more than ${GRACE_DAYS}` : ''}.`,
          'Check it against its sources, then set `asOf` to that day and `reviewBy` to a later one.',
        );
      }),
};

/** Whole days from one date to another, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isKeptForItsAddress(data: object): boolean {
  return 'status' in data && data.status === 'superseded';
}
