import { all } from '../../corpus/corpus.ts';
import { KIND_NAMES } from '../../kinds/kinds.ts';
import { dataOf, type Guide } from '../guide.ts';

/** The latest day on which anything of the guide was checked, as YYYY-MM-DD; undefined when nothing ever was. */
export function lastCheck({ corpus }: Guide): string | undefined {
  const days = KIND_NAMES.flatMap((kind) =>
    all(corpus, kind).flatMap(({ data }) => ('asOf' in data ? data.asOf : [])),
  );
  return latest(days);
}

/** The date of the guide as a whole: the day of its last check. */
export const latestCheck = (guide: Guide): string => lastCheck(guide) ?? '1970-01-01';

/** What says how old the content of a page is. */
interface DatedPage {
  reviewed?: { isoAsOf: string } | undefined;
  facts: { lines: readonly { id: string }[] };
}

/** The day on which the content of a page was last checked: its own, or that of its youngest fact. */
export function checkedOn(guide: Guide, { facts, reviewed }: DatedPage): string {
  const days = facts.lines.map(({ id }) => dataOf(guide, 'fact', id).asOf);
  return reviewed?.isoAsOf ?? latest(days) ?? latestCheck(guide);
}

const latest = (days: readonly string[]): string | undefined => days.toSorted().at(-1);
