import { shownOf } from '../../../columns/columns.ts';
import { cellOf } from '../../../corpus/cells.ts';
import type { Catalog, Column, Row } from '../../../kinds/catalog.ts';
import { dataOf, type Guide } from '../../../views/guide.ts';
import { constrained, type Field } from '../field.ts';
import { ids, links, nested, type Property, required, value } from '../property.ts';
import { fieldsOf } from '../schema-field.ts';
import { type Table, table } from '../table.ts';
import { type Texts, textsOf } from '../texts.ts';
import { cellValue, columnCells, columnFields, columnKeys } from './catalog-cell.ts';
import { checked } from './checked.ts';
import { FACTS, MENTIONS } from './references.ts';

/** A row with the days that its catalog gives for all rows. */
type CheckedRow = Row & Pick<Catalog, 'asOf' | 'reviewBy'>;

/**
 * A catalog. Its columns keep their ids, which are lower case; what every row has beside them has a name with a capital,
 * so that the two never meet.
 */
export function catalogTable(guide: Guide, id: string): Table {
  const catalog = dataOf(guide, 'catalog', id);
  const { columns, rowHeading } = catalog;
  const field = fieldsOf('catalog');
  const texts = textsOf(guide);
  const referring = (row: Row) => references(texts, columns, row);
  return table<CheckedRow>({
    name: `catalog_${id}`,
    stem: `catalogs/${id}`,
    title: catalog.title,
    description: texts.plain(catalog.summary),
    primaryKey: ['rowId'],
    foreignKeys: [{ field: 'rowTerm', table: 'terms', to: 'id' }, ...columnKeys(columns)],
    items: catalog.rows.map((row) => ({ ...row, asOf: catalog.asOf, reviewBy: catalog.reviewBy })),
    properties: [
      renamed(
        'id',
        required(constrained(field('rows.*.id', { name: 'rowId' }), { unique: true }), (row) => row.id),
      ),
      renamed(
        'label',
        required({ ...field('rows.*.label', { name: 'rowLabel' }), title: rowHeading }, (row) => row.label),
      ),
      renamed(
        'term',
        value(field('rows.*.term', { name: 'rowTerm' }), (row) => row.term),
      ),
      cells(guide, columns),
      renamed(
        'note',
        value(field('rows.*.note', { name: 'rowNote' }), ({ note }) => note && texts.plain(note)),
      ),
      renamed(
        'facts',
        ids({ ...FACTS, name: 'rowFacts' }, (row) => referring(row).facts),
      ),
      renamed(
        'mentions',
        links({ ...MENTIONS, name: 'rowMentions' }, (row) => referring(row).mentions),
      ),
      renamed(
        'sources',
        ids(SOURCES, ({ sources }) => [...new Set(sources.map(({ source }) => source))]),
      ),
      nested('sources', ({ sources }) => sources),
      ...checked('catalog'),
    ],
  });
}

const SOURCES: Pick<Field, 'name' | 'description'> = {
  name: 'rowSources',
  description: 'Where the cells of the row come from; the places in them stand in the table of citations.',
};

/** In JSON, cells are an object of their own, so there the other keys need no capital. */
function renamed<T>(key: string, property: Property<T>): Property<T> {
  return { ...property, json: (item) => ({ [key]: Object.values(property.json(item))[0] }) };
}

function cells(guide: Guide, columns: readonly Column[]): Property<Row> {
  return {
    fields: columns.flatMap(columnFields),
    cells: (row) => columns.flatMap((column) => columnCells(guide, column, row)),
    json: (row) => {
      const values = columns.map((column) => {
        const cell = cellOf(column, row);
        return [column.id, cell && cellValue(guide, cell)] as const;
      });
      return { cells: Object.fromEntries(values) };
    },
  };
}

function references(texts: Texts, columns: readonly Column[], row: Row) {
  const found = columns.flatMap((column) => {
    const cell = cellOf(column, row);
    return cell ? shownOf(cell) : [];
  });
  const prose = [...found.flatMap((cell) => (cell.as === 'prose' ? cell.markdown : [])), row.note];
  const facts = found.flatMap((cell) => (cell.as === 'fact' ? cell.id : []));
  return { facts: texts.facts([...row.facts, ...facts], ...prose), mentions: texts.mentions(...prose) };
}
