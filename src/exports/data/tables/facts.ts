import { all } from '../../../corpus/corpus.ts';
import type { Data } from '../../../kinds/kinds.ts';
import type { Guide } from '../../../views/guide.ts';
import { constrained } from '../field.ts';
import { ids, nested, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { checked } from './checked.ts';
import { factValue } from './fact-value.ts';

type Fact = Data<'fact'>;

/** Every fact. Its sources and disputes are tables of their own in CSV, and part of it in JSON. */
export function factTable(guide: Guide): Table {
  const field = fieldsOf('fact');
  return table<Fact>({
    name: 'facts',
    title: 'Facts',
    description:
      'The statements that the guide rests on: the date of each, values and conditions where it has them.',
    primaryKey: ['id'],
    foreignKeys: [{ field: 'supersededBy', table: 'facts', to: 'id' }],
    items: factsOf(guide),
    properties: [
      required(constrained(field('id'), { unique: true }), ({ id }) => id),
      required(field('claim'), ({ claim }) => claim),
      required(field('kind'), ({ kind }) => kind),
      required(field('status', { description: 'How well it is founded.' }), ({ status }) => status),
      ids(field('about'), ({ about }) => about),
      factValue(({ value }) => value),
      value(field('conditions'), ({ conditions }) => conditions),
      value(field('supersededBy'), (fact) => (fact.status === 'superseded' ? fact.supersededBy : undefined)),
      nested('sources', ({ sources }) => sources),
      nested('disputes', ({ disputes }) => disputes),
      ...checked('fact'),
    ],
  });
}

export function factsOf(guide: Guide): Fact[] {
  return all(guide.corpus, 'fact').map(({ data }) => data);
}
