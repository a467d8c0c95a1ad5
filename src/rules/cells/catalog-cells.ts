import { readCell } from '../../corpus/cells.ts';
import type { Entry } from '../../corpus/corpus.ts';
import { entryName } from '../../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { offer, quote } from '../../diagnostics/wording.ts';
import type { Column, Row } from '../../kinds/catalog.ts';

/** What is wrong with the cells of a table, row by row. */
export function catalogCells(entry: Entry<'catalog'>): Diagnostic[] {
  const { columns, rows } = entry.data;
  return rows.flatMap((row, index) => [
    ...columns.flatMap((column) => inCell(entry, column, row, index)),
    ...unknownColumns(entry, row, index),
  ]);
}

function inCell(entry: Entry<'catalog'>, column: Column, row: Row, index: number): Diagnostic[] {
  const where = `${entryName('catalog', entry.id)}: the row ${quote(row.id)}`;
  const path = ['rows', index, 'cells', column.id];
  const raw = Object.hasOwn(row.cells, column.id) ? row.cells[column.id] : undefined;
  if (raw === undefined || (raw === null && column.required)) {
    if (!column.required) return [];
    return [
      diagnostic(
        'missing-cell',
        entry.locate(path),
        `${where} has no cell ${quote(column.id)}.`,
        `Add \`${column.id}:\` to its \`cells\`, or give the column \`required: false\`.`,
      ),
    ];
  }
  const read = readCell(column, raw);
  if (read.ok) return [];
  return [
    diagnostic(
      'cell-type',
      entry.locate(path),
      `${where} has ${shown(raw)} in the column ${quote(column.id)}, whose type is ${column.type}.`,
      raw === null ? 'Fill the cell, or remove its line.' : `Write ${read.wanted}.`,
    ),
  ];
}

function unknownColumns(entry: Entry<'catalog'>, row: Row, index: number): Diagnostic[] {
  const names = entry.data.columns.map(({ id }) => id);
  return Object.keys(row.cells)
    .filter((key) => !names.includes(key))
    .map((key) =>
      diagnostic(
        'unknown-column',
        entry.locate(['rows', index, 'cells', key], { key: true }),
        `${entryName('catalog', entry.id)}: the row ${quote(row.id)} has a cell ${quote(key)}, but no column has that id.`,
        `Declare the column under \`columns\`, or ${offer(key, names)}.`,
      ),
    );
}

function shown(raw: unknown): string {
  if (raw === null) return 'nothing';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'object') return 'a mapping';
  return typeof raw === 'string' ? quote(raw) : String(raw);
}
