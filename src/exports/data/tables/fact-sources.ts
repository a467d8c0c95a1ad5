import type { Guide } from '../../../views/guide.ts';
import type { Field } from '../field.ts';
import { required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { factsOf } from './facts.ts';

const FACT: Field = { name: 'fact', type: 'string', description: 'Id of the fact.' };
const NUMBER: Field = {
  name: 'number',
  type: 'integer',
  description: 'Place in the list of the fact, from 1.',
  constraints: { minimum: 1 },
};

/** The citations of facts: those that support one, and those of the other side where it is disputed. */
export function factSourceTable(guide: Guide): Table {
  const field = fieldsOf('fact');
  const items = factsOf(guide).flatMap(({ disputes, id, sources }) => {
    const other = disputes.flatMap((dispute, index) =>
      dispute.sources.map((one) => ({ ...one, dispute: index + 1 })),
    );
    const own = sources.map((one) => ({ ...one, dispute: undefined }));
    return [...own, ...other].map((one, index) => ({ ...one, fact: id, number: index + 1 }));
  });
  return table<(typeof items)[number]>({
    name: 'fact-sources',
    title: 'Sources of the facts',
    description: 'Where each fact can be read, and what the source says there.',
    primaryKey: ['fact', 'number'],
    foreignKeys: [
      { field: 'fact', table: 'facts', to: 'id' },
      { field: 'source', table: 'sources', to: 'id' },
    ],
    items,
    properties: [
      required(FACT, ({ fact }) => fact),
      required(NUMBER, ({ number }) => number),
      value(
        {
          name: 'dispute',
          type: 'integer',
          description:
            'Number of the dispute in which the source takes the other side; empty where it supports.',
          constraints: { minimum: 1 },
        },
        ({ dispute }) => dispute,
      ),
      required(field('sources.*.source'), ({ source }) => source),
      required(field('sources.*.at'), ({ at }) => at),
      required(field('sources.*.supports'), ({ supports }) => supports),
    ],
  });
}

/** Where good sources disagree with a fact. */
export function factDisputeTable(guide: Guide): Table {
  const field = fieldsOf('fact');
  const items = factsOf(guide).flatMap(({ disputes, id }) =>
    disputes.map((dispute, index) => ({ ...dispute, fact: id, number: index + 1 })),
  );
  return table<(typeof items)[number]>({
    name: 'fact-disputes',
    title: 'Disputes about facts',
    description: 'Sources that disagree with a fact, and how the guide reads them.',
    primaryKey: ['fact', 'number'],
    foreignKeys: [{ field: 'fact', table: 'facts', to: 'id' }],
    items,
    properties: [
      required(FACT, ({ fact }) => fact),
      required(NUMBER, ({ number }) => number),
      required(field('disputes.*.position'), ({ position }) => position),
      required(field('disputes.*.reading'), ({ reading }) => reading),
    ],
  });
}
