import { all } from '../../../corpus/corpus.ts';
import { PARTIAL_DATE } from '../../../schema/date.ts';
import type { Guide } from '../../../views/guide.ts';
import { constrained, type Field } from '../field.ts';
import { required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';

export function sourceTable(guide: Guide): Table {
  const field = fieldsOf('source');
  const address: Field = { ...field('url'), format: 'uri' };
  const items = all(guide.corpus, 'source').map(({ data }) => data);
  return table<(typeof items)[number]>({
    name: 'sources',
    title: 'Sources',
    description: 'Every document that the guide rests on.',
    primaryKey: ['id'],
    items,
    properties: [
      required(constrained(field('id'), { unique: true }), ({ id }) => id),
      required(field('title'), ({ title }) => title),
      required(field('publisher'), ({ publisher }) => publisher),
      required(field('kind'), ({ kind }) => kind),
      value(address, ({ url }) => url),
      value(field('doi'), ({ doi }) => doi),
      value(field('isbn'), ({ isbn }) => isbn),
      value(constrained(field('published'), { pattern: PARTIAL_DATE }), ({ published }) => published),
      required(field('accessed', { type: 'date' }), ({ accessed }) => accessed),
    ],
  });
}
