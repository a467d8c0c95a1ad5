import { all } from '../../corpus/corpus.ts';
import { KIND_NAMES } from '../../kinds/kinds.ts';
import type { Guide } from '../guide.ts';

/** The last day on which any entry of the guide was checked, YYYY-MM-DD: the guide's date, the same at every build. */
export function latestAsOf({ corpus }: Guide): string | undefined {
  return KIND_NAMES.flatMap((kind) => all(corpus, kind))
    .flatMap(({ data }) => ('asOf' in data ? [data.asOf] : []))
    .sort()
    .at(-1);
}
