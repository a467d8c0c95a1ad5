import { type Cell, type CellType, readAs } from '../columns/columns.ts';
import type { Choice, Read } from '../columns/define-column.ts';
import type { Column, Row } from '../kinds/catalog.ts';

/** Reads a raw cell by its column's type. `wanted` says what the column takes when the cell does not fit. */
export function readCell(column: Column, raw: unknown): Read<Cell> {
  return readAs<CellType>(column.type, raw, choicesOf(column));
}

/** The values that a column lists; none where its type needs no list. */
export function choicesOf(column: Column): readonly Choice[] {
  return 'values' in column ? column.values : [];
}

/** The cell of a row in a column; undefined where the row leaves it out or has one that does not fit. */
export function cellOf(column: Column, row: Pick<Row, 'cells'>): Cell | undefined {
  if (!Object.hasOwn(row.cells, column.id)) return undefined;
  const read = readCell(column, row.cells[column.id]);
  return read.ok ? read.value : undefined;
}
