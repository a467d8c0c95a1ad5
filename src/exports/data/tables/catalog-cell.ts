import { readCell, type Cell as TypedCell } from '../../../corpus/cells.ts';
import type { Column, Row } from '../../../kinds/catalog.ts';
import { formatValue } from '../../../schema/format-value.ts';
import { dataOf, type Guide } from '../../../views/guide.ts';
import type { Cell, Constraints, Field } from '../field.ts';
import { PARTIAL_DATE } from '../pattern.ts';
import { quantityCells, quantityFields } from '../property.ts';
import type { ForeignKey } from '../table.ts';
import { textsOf } from '../texts.ts';

/** The cell of a row in a column, or undefined where the row leaves it out. */
export function cellOf(column: Column, row: Row): TypedCell | undefined {
  if (!Object.hasOwn(row.cells, column.id)) return undefined;
  const result = readCell(column, row.cells[column.id]);
  return result.ok ? result.cell : undefined;
}

/** What a column of a catalog becomes: a quantity is taken apart, a fact brings its value along. */
export function columnFields(column: Column): Field[] {
  const { explains, id, label, required } = column;
  const constraints: Constraints = { ...(required ? { required: true } : {}), ...typeConstraints(column) };
  const field: Field = {
    name: id,
    title: label,
    type: column.type === 'yes-no' ? 'boolean' : 'string',
    ...(column.type === 'url' ? { format: 'uri' } : {}),
    description: [explains ?? `${label}.`, typeNote(column)].filter(Boolean).join(' '),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
  switch (column.type) {
    case 'quantity':
      return quantityFields(id, label);
    case 'fact':
      return [
        field,
        { name: `${id}_text`, title: label, type: 'string', description: 'Value of that fact, as printed.' },
      ];
    default:
      return [field];
  }
}

/** Cells for `columnFields`. */
export function columnCells(guide: Guide, column: Column, row: Row): Cell[] {
  const cell = cellOf(column, row);
  if (column.type === 'quantity') return quantityCells(cell?.type === 'quantity' ? cell.value : undefined);
  const value = cell && cellValue(guide, cell);
  const flat = typeof value === 'object' ? undefined : value;
  return column.type === 'fact'
    ? [flat, cell?.type === 'fact' ? factText(guide, cell.id) : undefined]
    : [flat];
}

/** A cell as JSON holds it: a quantity as the object of the content, everything else as a plain value. */
export function cellValue(guide: Guide, cell: TypedCell) {
  switch (cell.type) {
    case 'text':
      return textsOf(guide).plain(cell.value);
    case 'enum':
    case 'fact':
    case 'term':
      return cell.id;
    default:
      return cell.value;
  }
}

/** Columns of a catalog that hold ids of another table. */
export function columnKeys(columns: readonly Column[]): ForeignKey[] {
  return columns.flatMap(({ id, type }) =>
    type === 'fact' || type === 'term' ? [{ field: id, table: `${type}s`, to: 'id' }] : [],
  );
}

function typeConstraints(column: Column): Constraints {
  if (column.type === 'enum') return { enum: column.values.map(({ id }) => id) };
  return column.type === 'date' ? { pattern: PARTIAL_DATE } : {};
}

function typeNote(column: Column): string {
  switch (column.type) {
    case 'enum':
      return `One of: ${column.values.map(({ id, label }) => `${id} (${label})`).join(', ')}.`;
    case 'date':
      return 'A year, a month or a day.';
    case 'fact':
    case 'term':
      return `Id of a ${column.type}.`;
    default:
      return '';
  }
}

function factText(guide: Guide, id: string): string | undefined {
  const { value } = dataOf(guide, 'fact', id);
  return value && formatValue(value);
}
