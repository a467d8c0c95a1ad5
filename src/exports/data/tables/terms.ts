import { all } from '../../../corpus/corpus.ts';
import type { Guide } from '../../../views/guide.ts';
import { constrained } from '../field.ts';
import { ids, links, nested, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { FACTS, MENTIONS } from './references.ts';

export function termTable(guide: Guide): Table {
  const field = fieldsOf('term');
  const texts = textsOf(guide);
  const items = all(guide.corpus, 'term').map(({ data }) => data);
  return table<(typeof items)[number]>({
    name: 'terms',
    title: 'Glossary',
    description: 'The words of the guide. Where each is defined stands in the table of citations.',
    primaryKey: ['id'],
    items,
    properties: [
      required(constrained(field('id'), { unique: true }), ({ id }) => id),
      required(field('term'), ({ term }) => term),
      value(field('aka'), ({ aka }) => aka),
      required(field('definition'), ({ definition }) => texts.plain(definition)),
      ids(field('see'), ({ see }) => see),
      ids(FACTS, ({ definition }) => texts.facts([], definition)),
      links(MENTIONS, ({ definition }) => texts.mentions(definition)),
      nested('sources', ({ sources }) => sources),
    ],
  });
}
