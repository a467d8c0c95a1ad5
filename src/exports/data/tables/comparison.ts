import { dataOf, type Guide } from '../../../views/guide.ts';
import { ids, links, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { checked } from './checked.ts';
import { FACTS, MENTIONS } from './references.ts';

/** A comparison, one row for each cell: an aspect of a subject. */
export function comparisonTable(guide: Guide, id: string): Table {
  const { asOf, aspects, reviewBy, subjects, summary, title } = dataOf(guide, 'comparison', id);
  const field = fieldsOf('comparison');
  const texts = textsOf(guide);
  const items = aspects.flatMap(({ asks, cells, id, label, note }) =>
    subjects.flatMap((subject) => {
      const cell = cells[subject];
      return cell ? [{ aspect: id, label, asks, subject, ...cell, note, asOf, reviewBy }] : [];
    }),
  );
  return table<(typeof items)[number]>({
    name: `comparison_${id}`,
    stem: `comparisons/${id}`,
    title,
    description: texts.plain(summary),
    primaryKey: ['aspect', 'subject'],
    foreignKeys: [{ field: 'subject', table: 'subjects', to: 'id' }],
    items,
    properties: [
      required(field('aspects.*.id', { name: 'aspect' }), ({ aspect }) => aspect),
      required(field('aspects.*.label'), ({ label }) => label),
      value(field('aspects.*.asks'), ({ asks }) => asks),
      required(
        { name: 'subject', type: 'string', description: 'Id of the subject.' },
        ({ subject }) => subject,
      ),
      required(field('aspects.*.cells.*.text'), ({ text }) => texts.plain(text)),
      value(field('aspects.*.cells.*.verdict'), ({ verdict }) => verdict),
      ids(FACTS, ({ facts, note, text }) => texts.facts(facts, text, note)),
      links(MENTIONS, ({ note, text }) => texts.mentions(text, note)),
      value(field('aspects.*.note'), ({ note }) => note && texts.plain(note)),
      ...checked('comparison'),
    ],
  });
}
