import type { Root } from 'mdast';
import { bodyOf } from '../../corpus/corpus.ts';
import type { TextKind } from '../../kinds/kinds.ts';
import type { Guide } from '../guide.ts';

/** The text that an entry of such a kind always has in a valid guide. It is that of the corpus, and must stay as it is. */
export function bodyTree(guide: Guide, entry: { kind: TextKind; id: string }): Root {
  const body = bodyOf(guide.corpus, entry);
  if (!body) throw new Error(`No text of the ${entry.kind} "${entry.id}" in a validated corpus.`);
  return body.tree;
}
