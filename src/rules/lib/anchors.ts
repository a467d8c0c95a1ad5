import type { Corpus, Entry } from '../../corpus/corpus.ts';
import { headingsOf } from '../../corpus/headings.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { spacesOf } from './parts.ts';

/** Everything that a link can name inside an entry; undefined when its text could not be read. */
export function anchorsOf<K extends Kind>(corpus: Corpus, entry: Entry<K>): string[] | undefined {
  if (entry.kind === 'chapter') {
    const body = corpus.bodies.get(entry.id);
    return body && headingsOf(body.tree).map(({ slug }) => slug);
  }
  const spaces = spacesOf(entry.kind, entry.data).filter(({ anchors }) => anchors);
  return spaces.flatMap(({ parts }) => parts.map(({ id }) => id));
}
