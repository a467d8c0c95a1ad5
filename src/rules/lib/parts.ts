import type { Entry } from '../../corpus/corpus.ts';
import { type Data, KINDS, type Kind } from '../../kinds/kinds.ts';
import type { Part } from '../../kinds/part.ts';

/** What the definitions say of parts, each about the data of its own kind. */
const PARTS: {
  readonly [K in Kind]: {
    anchors: ((data: Data<K>) => Part[]) | 'headings' | 'none';
    localIds: ((data: Data<K>) => Part[][]) | 'none';
  };
} = KINDS;

/** The parts of an entry that a link can name, other than the headings of its text. */
export function anchoredParts<K extends Kind>({ data, kind }: Entry<K>): Part[] {
  const { anchors } = PARTS[kind];
  return typeof anchors === 'function' ? anchors(data) : [];
}

/** Lists of parts of an entry in which no two may have the same id. */
export function partLists<K extends Kind>(entry: Entry<K>): Part[][] {
  const { localIds } = PARTS[entry.kind];
  return [anchoredParts(entry), ...(typeof localIds === 'function' ? localIds(entry.data) : [])];
}
