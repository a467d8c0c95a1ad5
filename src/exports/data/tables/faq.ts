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

export function faqTable(guide: Guide): Table {
  const field = fieldsOf('faq');
  const texts = textsOf(guide);
  return table<Data<'faq'>>({
    name: 'faq',
    title: 'Questions',
    description: 'What people ask, with a short and a full answer.',
    primaryKey: ['id'],
    items: all(guide.corpus, 'faq').map(({ data }) => data),
    properties: [
      required(constrained(field('id'), { unique: true }), ({ id }) => id),
      required(field('question'), ({ question }) => question),
      required(field('short'), ({ short }) => texts.plain(short)),
      required(field('long'), ({ long }) => texts.plain(long)),
      ids(FACTS, ({ facts, long, short }) => texts.facts(facts, short, long)),
      links(MENTIONS, ({ long, short }) => texts.mentions(short, long)),
      ...checked('faq'),
    ],
  });
}
