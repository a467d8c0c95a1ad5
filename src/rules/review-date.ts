import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { dueEntries } from './lib/due.ts';
import type { Rule } from './rule.ts';

/** Days after its review date from which an entry is long overdue. */
const GRACE_DAYS = 60;

/**
 * What nobody has looked at again grows stale. Readers are told so on the page; a warning tells the maintainer. It is
 * never an error: a reader must not pay for a reviewer's delay.
 */
export const reviewDate: Rule = {
  name: 'review-date',
  description: 'Entries are checked again by their review date.',
  codes: ['review-due', 'review-overdue'],
  check: (corpus, { today }) =>
    dueEntries(corpus, today).map(({ entry, reviewBy }) => {
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
