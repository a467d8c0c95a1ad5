import { all } from '../../../corpus/corpus.ts';
import type { Data } from '../../../kinds/kinds.ts';
import type { Guide } from '../../../views/guide.ts';
import { constrained } from '../field.ts';
import { ids, links, required } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { checked } from './checked.ts';
import { FACTS, MENTIONS } from './references.ts';

export function claimTable(guide: Guide): Table {
  const field = fieldsOf('claim');
  const texts = textsOf(guide);
  return table<Data<'claim'>>({
    name: 'claims',
    title: 'Often repeated, checked',
    description: 'What is often said, what checking it showed, and what is true.',
    primaryKey: ['id'],
    items: all(guide.corpus, 'claim').map(({ data }) => data),
    properties: [
      required(constrained(field('id'), { unique: true }), ({ id }) => id),
      required(field('says'), ({ says }) => says),
      required(field('verdict'), ({ verdict }) => verdict),
      required(field('correction'), ({ correction }) => texts.plain(correction)),
      ids(field('seenIn'), ({ seenIn }) => seenIn),
      ids(FACTS, ({ correction, facts }) => texts.facts(facts, correction)),
      links(MENTIONS, ({ correction }) => texts.mentions(correction)),
      ...checked('claim'),
    ],
  });
}
