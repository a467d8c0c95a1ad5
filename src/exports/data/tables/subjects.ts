import type { Guide } from '../../../views/guide.ts';
import { constrained } from '../field.ts';
import { required } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';

export function subjectTable(guide: Guide): Table {
  const field = fieldsOf('site');
  const items = guide.site.subjects;
  return table<(typeof items)[number]>({
    name: 'subjects',
    title: 'Subjects',
    description: 'What the guide compares, and the ground it shares.',
    primaryKey: ['id'],
    items,
    properties: [
      required(constrained(field('subjects.*.id'), { unique: true }), ({ id }) => id),
      required(field('subjects.*.label'), ({ label }) => label),
      required(field('subjects.*.plural'), ({ plural }) => plural),
      required(field('subjects.*.role'), ({ role }) => role),
    ],
  });
}
