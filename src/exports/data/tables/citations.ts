import { all, type Entry, type Target } from '../../../corpus/corpus.ts';
import type { Citation } from '../../../schema/citation.ts';
import type { TargetKind } from '../../../schema/marks.ts';
import type { Guide } from '../../../views/guide.ts';
import { LINK } from '../pattern.ts';
import { required } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { linkText } from '../texts.ts';

interface Cited {
  target: Target;
  sources: readonly Citation[];
}

/** Where everything but the facts is documented: terms, rows, lines of sheets, events, drawings, samples. */
export function citationTable(guide: Guide): Table {
  const field = fieldsOf('term');
  const items = cited(guide).flatMap(({ sources, target }) =>
    sources.map((one, index) => ({ ...one, place: linkText(target), number: index + 1 })),
  );
  return table<(typeof items)[number]>({
    name: 'citations',
    title: 'Sources of everything else',
    description:
      'Where a term, a row of a catalog, a line of a sheet, an event, a stack or a sample is documented.',
    primaryKey: ['place', 'number'],
    foreignKeys: [{ field: 'source', table: 'sources', to: 'id' }],
    items,
    properties: [
      required(
        {
          name: 'place',
          type: 'string',
          description: 'The entry as kind:id, with #part where it is a part of one.',
          constraints: { pattern: LINK },
        },
        ({ place }) => place,
      ),
      required(
        {
          name: 'number',
          type: 'integer',
          description: 'Place in the list of sources, from 1.',
          constraints: { minimum: 1 },
        },
        ({ number }) => number,
      ),
      required(field('sources.*.source'), ({ source }) => source),
      required(field('sources.*.at'), ({ at }) => at),
    ],
  });
}

/** What each kind has that names its sources, facts aside: these have a table of their own. `none`: it rests on facts. */
const CITED: { readonly [K in TargetKind]: ((entry: Entry<K>) => Cited[]) | 'none' } = {
  term: whole,
  stack: whole,
  sample: whole,
  catalog: (entry) => partsOf(entry, entry.data.rows),
  'cheat-sheet': (entry) =>
    partsOf(
      entry,
      entry.data.groups.flatMap((group) => [group, ...group.entries]),
    ),
  timeline: (entry) => partsOf(entry, entry.data.events),
  fact: 'none',
  source: 'none',
  claim: 'none',
  chapter: 'none',
  explainer: 'none',
  comparison: 'none',
  decision: 'none',
  quiz: 'none',
  faq: 'none',
  grammar: 'none',
};

function whole({ data, id, kind }: Entry<'term' | 'stack' | 'sample'>): Cited[] {
  return [{ target: { kind, id }, sources: data.sources }];
}

function partsOf<K extends TargetKind>(
  { id, kind }: Entry<K>,
  parts: readonly { id: string; sources: readonly Citation[] }[],
): Cited[] {
  return parts.map(({ id: part, sources }) => ({ target: { kind, id, part }, sources }));
}

function cited(guide: Guide): Cited[] {
  return (Object.keys(CITED) as TargetKind[]).flatMap((kind) => citedIn(guide, kind));
}

function citedIn<K extends TargetKind>({ corpus }: Guide, kind: K): Cited[] {
  const citedBy = CITED[kind];
  return typeof citedBy === 'function' ? all(corpus, kind).flatMap((entry) => citedBy(entry)) : [];
}
