import { type Measurement, total } from './measurement.ts';

/** Measurements of guides of growing size as a table: times in ms, speed, memory, and growth from row to row. */
export function table(rows: readonly { entries: number; measured: Measurement }[]): string {
  const phases = Object.keys(rows[0]?.measured.phases ?? {});
  const head = ['entries', ...phases, 'total ms', 'cpu ms', 'entries/s', 'peak MiB', 'time per entry'];
  const body = rows.map(({ entries, measured }, index) => {
    const time = total(measured);
    const before = rows[index - 1];
    const growth = before ? time / entries / (total(before.measured) / before.entries) : undefined;
    return [
      String(entries),
      ...phases.map((phase) => (measured.phases[phase] ?? 0).toFixed(0)),
      time.toFixed(0),
      measured.cpu.toFixed(0),
      ((entries / time) * 1000).toFixed(0),
      measured.peakMiB.toFixed(0),
      growth === undefined ? '' : `x ${growth.toFixed(2)}`,
    ];
  });
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...body.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  return `${[head, ...body].map(line).join('\n')}\n`;
}
