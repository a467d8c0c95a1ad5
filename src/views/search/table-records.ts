import { type Cell, readCell } from '../../corpus/cells.ts';
import { all } from '../../corpus/corpus.ts';
import type { Column, Row } from '../../kinds/catalog.ts';
import { formatDate, formatQuantity } from '../../schema/format-value.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { Guide } from '../guide.ts';
import { titleOf } from '../labels/title.ts';
import { join, record, text } from './record.ts';

/** Catalogs and their rows. A row is found by its label, by the label with what it is, and by its identifiers. */
export function catalogRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'catalog').flatMap(({ data, id, kind }) => [
    record(
      guide,
      'catalog',
      { kind, id },
      {
        title: data.title,
        text: text(guide, data.summary),
        body: data.columns.map(({ label }) => label).join(' '),
      },
    ),
    ...data.rows.map((row) => {
      const cells = cellsOf(data.columns, row);
      return record(
        guide,
        'row',
        { kind, id, part: row.id },
        {
          title: row.label,
          context: data.title,
          text: cells.map(({ cell, column }) => `${column.label}: ${cellText(guide, cell)}.`).join(' '),
          names: [
            `${row.label} ${data.rowHeading}`,
            ...(row.term === undefined ? [] : [titleOf(guide, { kind: 'term', id: row.term })]),
            ...cells.flatMap(({ cell }) => (cell.type === 'flag' ? cell.value : [])),
          ],
          body: text(guide, row.note),
        },
      );
    }),
  ]);
}

/** Comparisons and their aspects; an aspect answers with what holds for each subject. */
export function comparisonRecords(guide: Guide): SearchRecord[] {
  const labels = new Map(guide.site.subjects.map(({ id, label }) => [id, label]));
  return all(guide.corpus, 'comparison').flatMap(({ data, id, kind }) => {
    const subjects = data.subjects.map((subject) => labels.get(subject) ?? subject);
    return [
      record(
        guide,
        'comparison',
        { kind, id },
        {
          title: data.title,
          text: text(guide, data.summary),
          names: [subjects.join(' ')],
        },
      ),
      ...data.aspects.map((aspect) =>
        record(
          guide,
          'aspect',
          { kind, id, part: aspect.id },
          {
            title: aspect.label,
            context: data.title,
            text: data.subjects
              .map((subject) => `${labels.get(subject)}: ${text(guide, aspect.cells[subject]?.text)}`)
              .join(' '),
            names: aspect.asks === undefined ? [] : [aspect.asks],
            body: join(text(guide, aspect.note)),
          },
        ),
      ),
    ];
  });
}

function cellsOf(columns: readonly Column[], row: Row): { column: Column; cell: Cell }[] {
  return columns.flatMap((column) => {
    const result = Object.hasOwn(row.cells, column.id) ? readCell(column, row.cells[column.id]) : undefined;
    return result?.ok && result.cell.type !== 'url' ? [{ column, cell: result.cell }] : [];
  });
}

function cellText(guide: Guide, cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return text(guide, cell.value).replace(/\.$/, '');
    case 'enum':
      return cell.label;
    case 'yes-no':
      return cell.value ? 'yes' : 'no';
    case 'quantity':
      return formatQuantity(cell.value);
    case 'date':
      return formatDate(cell.value);
    case 'fact':
    case 'term':
      return text(guide, `[](${cell.type}:${cell.id})`);
    default:
      return cell.value;
  }
}
