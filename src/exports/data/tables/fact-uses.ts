import type { Guide } from '../../../views/guide.ts';
import { required } from '../property.ts';
import { type Table, table } from '../table.ts';

/** Which entries rest on which facts: the inverse of every list of facts. */
export function factUseTable(guide: Guide): Table {
  const uses = guide.corpus.references
    .filter(({ from, to }) => to.kind === 'fact' && from.kind !== 'fact' && from.id !== '')
    .map(({ from, to }) => ({ fact: to.id, kind: from.kind, entry: from.id }));
  const distinct = new Map(uses.map((use) => [`${use.fact} ${use.kind} ${use.entry}`, use]));
  const items = [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
  return table<(typeof items)[number]>({
    name: 'fact-uses',
    title: 'Uses of the facts',
    description: 'Entries of the guide that rest on a fact or cite it.',
    primaryKey: ['fact', 'kind', 'entry'],
    foreignKeys: [{ field: 'fact', table: 'facts', to: 'id' }],
    items,
    properties: [
      required({ name: 'fact', type: 'string', description: 'Id of the fact.' }, ({ fact }) => fact),
      required({ name: 'kind', type: 'string', description: 'Kind of the entry.' }, ({ kind }) => kind),
      required({ name: 'entry', type: 'string', description: 'Id of the entry.' }, ({ entry }) => entry),
    ],
  });
}
