import { all } from '../../../corpus/corpus.ts';
import { PARTIAL_DATE } from '../../../schema/date.ts';
import type { Guide } from '../../../views/guide.ts';
import { constrained } from '../field.ts';
import { ids, links, nested, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { textsOf } from '../texts.ts';
import { checked } from './checked.ts';
import { FACTS, MENTIONS } from './references.ts';

export function timelineEventTable(guide: Guide): Table {
  const field = fieldsOf('timeline');
  const texts = textsOf(guide);
  const events = all(guide.corpus, 'timeline').flatMap(({ data: { asOf, events, reviewBy }, id }) =>
    events.map((event) => ({ ...event, timeline: id, asOf, reviewBy })),
  );
  const items = events;
  return table<(typeof items)[number]>({
    name: 'timeline-events',
    title: 'Dated events',
    description:
      'The events of every timeline, oldest first. Where each is recorded stands in the table of citations.',
    primaryKey: ['timeline', 'id'],
    foreignKeys: [{ field: 'subject', table: 'subjects', to: 'id' }],
    items,
    properties: [
      required(
        { name: 'timeline', type: 'string', description: 'Id of the timeline.' },
        ({ timeline }) => timeline,
      ),
      required(field('events.*.id'), ({ id }) => id),
      required(constrained(field('events.*.date'), { pattern: PARTIAL_DATE }), ({ date }) => date),
      required(field('events.*.title'), ({ title }) => title),
      required(field('events.*.text'), ({ text }) => texts.plain(text)),
      value(
        { ...field('events.*.role'), name: 'subject', description: 'Id of the subject it is about.' },
        ({ role }) => role,
      ),
      ids(FACTS, ({ facts, text }) => texts.facts(facts, text)),
      links(MENTIONS, ({ text }) => texts.mentions(text)),
      nested('sources', ({ sources }) => sources),
      ...checked('timeline'),
    ],
  });
}
