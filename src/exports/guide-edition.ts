import { all } from '../corpus/corpus.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Guide } from '../views/guide.ts';

/** Name of the guide for machines: its title in lower-case Latin letters, digits and hyphens. */
export function guideName({ site }: Guide): string {
  const words = site.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'guide';
}

/** The last day on which anything was checked: an edition is as new as that, whenever it was built. */
export function latestCheck({ corpus }: Guide): string | undefined {
  const days = KIND_NAMES.flatMap((kind) =>
    all(corpus, kind).flatMap(({ data }) => ('asOf' in data ? data.asOf : [])),
  );
  return days.toSorted().at(-1);
}
