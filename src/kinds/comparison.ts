import { z } from 'astro/zod';
import { localId, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

export const CELL_VERDICTS = ['strong', 'weak', 'even', 'depends'] as const;
export type CellVerdict = (typeof CELL_VERDICTS)[number];

const cell = z
  .strictObject({
    text: prose('What holds for this subject.', 500),
    verdict: z
      .enum(CELL_VERDICTS)
      .optional()
      .describe('How the subject does here; leave it out where neither is better.'),
    facts: z.array(ref('fact')).min(1).describe('Facts the cell rests on.'),
  })
  .describe('One cell.');

const aspect = z
  .strictObject({
    id: localId('Permanent id of the aspect; becomes its anchor.'),
    label: text('The aspect: "Start time".', 60),
    asks: text('The question behind it, as a reader would ask it.', 120).optional(),
    cells: z.record(z.string(), cell).describe('Cells by subject id: one for every subject compared.'),
    note: prose('A remark under the row.', 500).optional(),
  })
  .describe('One aspect: a row of the comparison.');

const schema = z
  .strictObject({
    title: text('Title.', 80),
    summary: prose('The comparison in a few sentences.', 1000),
    subjects: z.array(localId('Id of a subject declared in site.yaml.')).min(2).describe('What is compared.'),
    aspects: z.array(aspect).min(1).describe('Rows, in order.'),
    ...checked,
  })
  .describe('Subjects compared, aspect by aspect.');
export type Comparison = z.infer<typeof schema>;

export const comparison = defineKind({
  kind: 'comparison',
  name: 'comparison',
  layout: 'entry',
  path: 'comparisons',
  extension: '.yaml',
  schema,
  anchors: ({ aspects }) => partsOf('aspect', aspects, ['aspects']),
  localIds: ({ subjects }) => [
    subjects.map((id, index) => ({ noun: 'subject', id, path: ['subjects', index] })),
  ],
  use: 'user',
  target: {
    scheme: 'comparison',
    room: 'compare',
    each: 'page',
    label: 'Compare',
    title: ({ title }) => title,
    hint: 'none',
  },
});
