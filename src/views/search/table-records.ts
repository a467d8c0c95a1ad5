import { COLUMNS, shownOf } from '../../columns/columns.ts';
import type { Shown } from '../../columns/define-column.ts';
import { cellOf } from '../../corpus/cells.ts';
import { all } from '../../corpus/corpus.ts';
import type { Column, Row } from '../../kinds/catalog.ts';
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
      const cells = cellsOf(guide, data.columns, row);
      return record(
        guide,
        'row',
        { kind, id, part: row.id },
        {
          title: row.label,
          context: data.title,
          text: cells.map(({ column, words }) => `${column.label}: ${words}.`).join(' '),
          names: [
            `${row.label} ${data.rowHeading}`,
            ...(row.term === undefined ? [] : [titleOf(guide, { kind: 'term', id: row.term })]),
            ...cells.flatMap(({ column, words }) => (COLUMNS[column.type].searched === 'name' ? words : [])),
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

/** The cells of a row that search reads, each as words. */
function cellsOf(guide: Guide, columns: readonly Column[], row: Row): { column: Column; words: string }[] {
  return columns.flatMap((column) => {
    const cell = COLUMNS[column.type].searched === 'none' ? undefined : cellOf(column, row);
    return cell ? [{ column, words: wordsOf(guide, shownOf(cell)) }] : [];
  });
}

function wordsOf(guide: Guide, cell: Shown): string {
  switch (cell.as) {
    case 'prose':
      return text(guide, cell.markdown).replace(/\.$/, '');
    case 'code':
    case 'text':
      return cell.text;
    case 'address':
      return cell.url;
    case 'choice':
      return cell.label;
    case 'answer':
      return cell.yes ? 'yes' : 'no';
    case 'fact':
    case 'term':
      return text(guide, `[](${cell.as}:${cell.id})`);
  }
}
