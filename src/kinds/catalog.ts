import { z } from 'astro/zod';
import { PLAIN_TYPES } from '../columns/columns.ts';
import { citation } from '../schema/citation.ts';
import { localId, ref } from '../schema/id.ts';
import { prose, text } from '../schema/text.ts';
import { checked } from '../schema/value.ts';
import { defineKind } from './define-kind.ts';
import { partsOf } from './part.ts';

const columnCommon = {
  id: localId("Key of this column in the rows' cells."),
  label: text('Column heading.', 40),
  explains: text('What the column holds, in one sentence.', 200).optional(),
  required: z.boolean().default(true).describe('Whether every row must fill this column.'),
};

const column = z
  .discriminatedUnion('type', [
    z.strictObject({ ...columnCommon, type: z.enum(PLAIN_TYPES).describe('Type of the cells.') }),
    z.strictObject({
      ...columnCommon,
      type: z.literal('enum').describe('Cells take one of `values`.'),
      values: z
        .array(z.strictObject({ id: localId('What cells write.'), label: text('What readers see.', 60) }))
        .min(2)
        .describe('Allowed values.'),
    }),
  ])
  .describe('A typed column.');
export type Column = z.infer<typeof column>;

const row = z
  .strictObject({
    id: localId('Permanent id of the row; becomes its anchor.'),
    label: text('Name of the row: its first cell.', 80),
    term: ref('term', 'Glossary term that the row is about.').optional(),
    cells: z
      .record(z.string(), z.unknown())
      .describe('Cells by column id. What a cell may hold is set by the type of its column.'),
    facts: z.array(ref('fact')).default([]).describe('Facts behind the row.'),
    note: prose('A remark under the row: where the entry is contested, say so here.', 600).optional(),
    sources: z.array(citation).min(1).describe('Where the cells of this row come from.'),
  })
  .describe('One row.');
export type Row = z.infer<typeof row>;

const schema = z
  .strictObject({
    title: text('Title of the table.', 80),
    summary: prose('What the table holds and how to read it.', 800),
    rowHeading: text('Heading of the first column, which holds the row labels.', 40),
    columns: z.array(column).min(1).describe('Columns after the first, in order.'),
    rows: z.array(row).min(1).describe('Rows, in order.'),
    ...checked,
  })
  .describe('A table with typed columns.');
export type Catalog = z.infer<typeof schema>;

export const catalog = defineKind({
  kind: 'catalog',
  name: 'catalog',
  layout: 'entry',
  path: 'catalogs',
  extension: '.yaml',
  schema,
  anchors: ({ rows }) => partsOf('row', rows, ['rows']),
  localIds: ({ columns }) => [
    partsOf('column', columns, ['columns']),
    ...columns.map((one, index) =>
      one.type === 'enum' ? partsOf('value', one.values, ['columns', index, 'values']) : [],
    ),
  ],
  use: 'user',
  target: {
    scheme: 'catalog',
    room: 'catalogs',
    each: 'page',
    label: 'Tables',
    title: ({ title }) => title,
    hint: 'none',
  },
});
