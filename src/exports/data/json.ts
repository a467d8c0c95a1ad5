import type { Table } from './table.ts';

/** A table as JSON: an array of objects, one on a line group of its own, in the order of the rows. */
export function json({ objects }: Pick<Table, 'objects'>): string {
  return `${JSON.stringify(objects(), null, 2)}\n`;
}
