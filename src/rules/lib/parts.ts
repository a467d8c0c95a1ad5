import type { Path } from '../../corpus/locate.ts';
import type { Data, Kind } from '../../kinds/kinds.ts';

/** A part of an entry: what it is called in messages, its id, and the place of that id. */
export interface Part {
  noun: string;
  id: string;
  path: Path;
}

/** Parts that share one space of ids: no two may have the same. `anchors` says whether links can name them. */
export interface PartSpace {
  anchors: boolean;
  parts: Part[];
}

type Spaces = { readonly [K in Kind]?: (data: Data<K>) => PartSpace[] };

const SPACES: Spaces = {
  site: ({ subjects }) => [hidden(named('subject', subjects, ['subjects']))],
  catalog: ({ columns, rows }) => [
    anchored(named('row', rows, ['rows'])),
    hidden(named('column', columns, ['columns'])),
    ...columns.map((column, index) =>
      hidden(column.type === 'enum' ? named('value', column.values, ['columns', index, 'values']) : []),
    ),
  ],
  comparison: ({ aspects, subjects }) => [
    anchored(named('aspect', aspects, ['aspects'])),
    hidden(subjects.map((id, index) => ({ noun: 'subject', id, path: ['subjects', index] }))),
  ],
  stack: ({ layers }) => [anchored(named('layer', layers, ['layers']))],
  'cheat-sheet': ({ groups }) => [
    anchored([
      ...named('group', groups, ['groups']),
      ...groups.flatMap(({ entries }, index) => named('entry', entries, ['groups', index, 'entries'])),
    ]),
  ],
  decision: ({ outcomes, questions }) => [
    anchored([...named('question', questions, ['questions']), ...named('outcome', outcomes, ['outcomes'])]),
  ],
  quiz: ({ questions }) => [
    anchored(named('question', questions, ['questions'])),
    ...questions.map(({ choices }, index) =>
      hidden(named('choice', choices, ['questions', index, 'choices'])),
    ),
  ],
  timeline: ({ events }) => [anchored(named('event', events, ['events']))],
  sample: ({ files }) => [
    hidden(files.map(({ name }, index) => ({ noun: 'file', id: name, path: ['files', index, 'name'] }))),
  ],
};

/** The spaces of ids inside an entry of a kind. */
export function spacesOf<K extends Kind>(kind: K, data: Data<K>): PartSpace[] {
  const spaces: Spaces[K] = SPACES[kind];
  return spaces?.(data) ?? [];
}

/** Whether entries of a kind have parts that a link can name. */
export function hasAnchors(kind: Kind): boolean {
  return kind === 'chapter' || (kind in SPACES && kind !== 'site' && kind !== 'sample');
}

const anchored = (parts: Part[]): PartSpace => ({ anchors: true, parts });
const hidden = (parts: Part[]): PartSpace => ({ anchors: false, parts });

function named(noun: string, items: readonly { id: string }[], path: Path): Part[] {
  return items.map(({ id }, index) => ({ noun, id, path: [...path, index, 'id'] }));
}
