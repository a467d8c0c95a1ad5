import { bodyOf, type Corpus, type Entry } from '../../corpus/corpus.ts';
import { headingsOf } from '../../corpus/headings.ts';
import { KINDS, type Kind } from '../../kinds/kinds.ts';
import { anchoredParts } from './parts.ts';

/** Everything that a link can name inside an entry; undefined when its text could not be read. */
export function anchorsOf<K extends Kind>(corpus: Corpus, entry: Entry<K>): string[] | undefined {
  if (KINDS[entry.kind].anchors !== 'headings') return anchoredParts(entry).map(({ id }) => id);
  const body = bodyOf(corpus, entry);
  return body && headingsOf(body.tree).map(({ slug }) => slug);
}
