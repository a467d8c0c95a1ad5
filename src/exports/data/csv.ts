import { stringify } from 'csv-stringify/sync';
import type { Cell } from './field.ts';
import type { Table } from './table.ts';

/**
 * A table as CSV (RFC 4180: a header line, CRLF, quotes where needed), UTF-8 without a byte order mark. Cells are written
 * as they are, also those that a spreadsheet may take for a formula: see docs/decisions/012-data-as-it-is.md.
 */
export function csv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const lines = [fields.map(({ name }) => name), ...rows().map((row) => row.map(cellText))];
  // RFC 4180, 2.6: a line break of either kind needs quotes, not only the one that ends records.
  return stringify(lines, { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
