import { COLUMNS, type Cell as TypedCell } from '../../../columns/columns.ts';
import { cellOf, choicesOf } from '../../../corpus/cells.ts';
import type { Column, Row } from '../../../kinds/catalog.ts';
import { formatValue } from '../../../schema/format-value.ts';
import { dataOf, type Guide } from '../../../views/guide.ts';
import type { Cell, Constraints, Field } from '../field.ts';
import { quantityCells, quantityFields } from '../property.ts';
import type { ForeignKey } from '../table.ts';
import { textsOf } from '../texts.ts';

/** What the type of a column adds to what every column says of itself. */
type Form = Partial<Pick<Field, 'type' | 'format'>> & { note?: string; constraints?: Constraints };

/** What a column of a catalog becomes: a quantity is taken apart, a fact brings its value along. */
export function columnFields(column: Column): Field[] {
  const { id, label } = column;
  const { data } = COLUMNS[column.type];
  switch (data.as) {
    case 'value':
      return [
        fieldOf(column, {
          type: data.type,
          ...(data.format === 'none' ? {} : { format: data.format }),
          ...(data.note === 'none' ? {} : { note: data.note }),
          ...(data.pattern === 'none' ? {} : { constraints: { pattern: data.pattern } }),
        }),
      ];
    case 'plain':
      return [fieldOf(column, {})];
    case 'choice': {
      const choices = choicesOf(column);
      const note = `One of: ${choices.map((choice) => `${choice.id} (${choice.label})`).join(', ')}.`;
      return [fieldOf(column, { note, constraints: { enum: choices.map((choice) => choice.id) } })];
    }
    case 'quantity':
      return quantityFields(id, label);
    case 'fact':
      return [
        fieldOf(column, { note: 'Id of a fact.' }),
        { name: `${id}_text`, title: label, type: 'string', description: 'Value of that fact, as printed.' },
      ];
    case 'term':
      return [fieldOf(column, { note: 'Id of a term.' })];
  }
}

/** Cells for `columnFields`. */
export function columnCells(guide: Guide, column: Column, row: Row): Cell[] {
  const cell = cellOf(column, row);
  const { data } = COLUMNS[column.type];
  if (data.as === 'quantity') return quantityCells(cell?.type === 'quantity' ? cell.value : undefined);
  const value = cell && cellValue(guide, cell);
  const flat = typeof value === 'object' ? undefined : value;
  return data.as === 'fact'
    ? [flat, cell?.type === 'fact' ? factText(guide, cell.value) : undefined]
    : [flat];
}

/** A cell as JSON holds it: a quantity as the object of the content, everything else as a plain value. */
export function cellValue(guide: Guide, { type, value }: TypedCell) {
  if (typeof value === 'object') return 'id' in value ? value.id : value;
  return typeof value === 'string' && COLUMNS[type].data.as === 'plain' ? textsOf(guide).plain(value) : value;
}

/** Columns of a catalog that hold ids of another table. */
export function columnKeys(columns: readonly Column[]): ForeignKey[] {
  return columns.flatMap(({ id, type }) => {
    const { as } = COLUMNS[type].data;
    return as === 'fact' || as === 'term' ? [{ field: id, table: `${as}s`, to: 'id' }] : [];
  });
}

function fieldOf(column: Column, { constraints: of = {}, format, note, type = 'string' }: Form): Field {
  const { explains, id, label, required } = column;
  const constraints: Constraints = { ...(required ? { required: true } : {}), ...of };
  return {
    name: id,
    title: label,
    type,
    ...(format === undefined ? {} : { format }),
    description: [explains ?? `${label}.`, note].filter(Boolean).join(' '),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function factText(guide: Guide, id: string): string | undefined {
  const { value } = dataOf(guide, 'fact', id);
  return value && formatValue(value);
}
