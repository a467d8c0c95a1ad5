import { all } from '../../../corpus/corpus.ts';
import type { Guide } from '../../../views/guide.ts';
import { required } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { checked } from './checked.ts';

export function explainerTable(guide: Guide): Table {
  const field = fieldsOf('explainer');
  const texts = textsOf(guide);
  const items = all(guide.corpus, 'explainer').map(({ data, id }) => ({ id, ...data }));
  return table<(typeof items)[number]>({
    name: 'explainers',
    title: 'Explainers',
    description: 'The explainers, without their text.',
    primaryKey: ['id'],
    items,
    properties: [
      required(
        { name: 'id', type: 'string', description: 'Id of the explainer.', constraints: { unique: true } },
        ({ id }) => id,
      ),
      required(field('title'), ({ title }) => title),
      required(field('summary'), ({ summary }) => texts.plain(summary)),
      ...checked('explainer'),
    ],
  });
}
