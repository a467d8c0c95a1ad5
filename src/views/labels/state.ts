import { all } from '../../corpus/corpus.ts';
import { formatDate } from '../../schema/format-value.ts';
import type { Guide } from '../guide.ts';

/** The day on which the newest check of a fact was made: as of when the guide as a whole is right. */
export function stateOf(guide: Guide): { iso: string; date: string } | undefined {
  const newest = all(guide.corpus, 'fact')
    .map(({ data }) => data.asOf)
    .sort()
    .at(-1);
  return newest === undefined ? undefined : { iso: newest, date: formatDate(newest) };
}
