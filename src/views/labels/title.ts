import type { Target } from '../../corpus/corpus.ts';
import { type Data, KINDS } from '../../kinds/kinds.ts';
import type { TargetKind } from '../../schema/marks.ts';
import { dataOf, type Guide } from '../guide.ts';

/** How the definitions name an entry, each by the data of its own kind. */
const KIND_TITLES: { readonly [K in TargetKind]: { target: { title: (data: Data<K>) => string } } } = KINDS;

/** What an empty link to an entry prints, and what breadcrumbs and lists call it. */
export function titleOf<K extends TargetKind>(guide: Guide, { id, kind }: Target & { kind: K }): string {
  return KIND_TITLES[kind].target.title(dataOf(guide, kind, id));
}
