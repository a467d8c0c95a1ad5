import { cellOf } from '../../corpus/cells.ts';
import type { Entry } from '../../corpus/corpus.ts';
import type { Path } from '../../corpus/locate.ts';
import type { Quantity } from '../../schema/value.ts';

/** A cell of a quantity column that could be read. */
export interface QuantityCell {
  row: string;
  column: string;
  path: Path;
  value: Quantity;
}

/** The quantity cells of a table, column by column, each in the order of rows. */
export function quantityCells({ data }: Entry<'catalog'>): QuantityCell[] {
  return data.columns
    .filter(({ type }) => type === 'quantity')
    .flatMap((column) =>
      data.rows.flatMap(({ cells, id }, index) => {
        const cell = cellOf(column, { cells });
        if (cell?.type !== 'quantity') return [];
        const path = ['rows', index, 'cells', column.id];
        return [{ row: id, column: column.id, path, value: cell.value }];
      }),
    );
}
