import { all, type Target } from '../../../corpus/corpus.ts';
import type { Citation } from '../../../schema/citation.ts';
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

function cited({ corpus }: Guide): Cited[] {
  const whole = (['term', 'stack', 'sample'] as const).flatMap((kind) =>
    all(corpus, kind).map(({ data, id }): Cited => ({ target: { kind, id }, sources: data.sources })),
  );
  const rows = all(corpus, 'catalog').flatMap(({ data, id }) =>
    data.rows.map(({ id: part, sources }): Cited => ({ target: { kind: 'catalog', id, part }, sources })),
  );
  const lines = all(corpus, 'cheat-sheet').flatMap(({ data, id }) =>
    data.groups
      .flatMap((group) => [group, ...group.entries])
      .map(({ id: part, sources }): Cited => ({ target: { kind: 'cheat-sheet', id, part }, sources })),
  );
  const events = all(corpus, 'timeline').flatMap(({ data, id }) =>
    data.events.map(({ id: part, sources }): Cited => ({ target: { kind: 'timeline', id, part }, sources })),
  );
  return [...whole, ...rows, ...lines, ...events];
}
