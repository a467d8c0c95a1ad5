import type { Element } from 'hast';
import { h } from 'hastscript';
import { pageId } from '../../markup/page-id.ts';
import type { CatalogRow, CatalogView, CellView } from '../../views/catalog.ts';
import { type NumberedSources, numberSources } from '../../views/citations/number-sources.ts';
import type { Nodes } from './document.ts';
import { commas, label, marks, sourceText } from './elements.ts';
import { framed, part, type Setting } from './setting.ts';

/** A table with typed columns: rows, then their notes, what the columns hold, and the sources of the rows. */
export function catalogNodes(catalog: CatalogView, setting: Setting): Nodes {
  const sources = numberSources(catalog.rows);
  const row = (one: CatalogRow) => rowOf(catalog, one, sources, setting);
  return framed(setting, 'catalog', catalog, [
    h('table.records', [
      h(
        'thead',
        h('tr', [catalog.rowHeading, ...catalog.columns.map((one) => one.label), 'Rests on'].map(head)),
      ),
      h('tbody', catalog.rows.map(row)),
    ]),
    ...rowNotes(catalog.rows),
    ...columnNotes(catalog.columns),
    label('Sources of the rows'),
    h(
      'ol',
      sources.lines.map((line, index) => h('li', { id: sourceAnchor(catalog, index + 1) }, sourceText(line))),
    ),
  ]);
}

export const head = (words: string): Element => h('th', { scope: 'col' }, words);

/** What is said about whole rows, below their table: a table that has cells over several columns breaks elsewhere. */
export function rowNotes(rows: readonly Pick<CatalogRow, 'label' | 'note'>[]): Nodes {
  const items = rows.flatMap(({ label: name, note }) =>
    note === undefined ? [] : h('li', h('strong', `${name}:`), ' ', note),
  );
  return items.length === 0 ? [] : [label('Notes'), h('ul.notes', items)];
}

function rowOf(
  catalog: CatalogView,
  row: CatalogRow,
  { numbersOf }: NumberedSources,
  setting: Setting,
): Element {
  const numbers = numbersOf(row.sources).map((number) =>
    h('a', { href: `#${sourceAnchor(catalog, number)}` }, String(number)),
  );
  return h('tr', part(setting, catalog, row.id), [
    h('th', { scope: 'row' }, row.term === undefined ? row.label : h('a', { href: row.term }, row.label)),
    ...row.cells.map((cell) => h('td', cellNodes(cell))),
    h('td', [
      ...(row.facts.length === 0 ? [] : ['Facts', ...marks(row.facts), ', ']),
      numbers.length === 1 ? 'Source ' : 'Sources ',
      ...commas(numbers),
    ]),
  ]);
}

function cellNodes(cell: CellView): Nodes {
  switch (cell.type) {
    case 'text':
      return cell.text;
    case 'code':
      return [h('code', cell.text)];
    case 'link':
      return [h('a', { href: cell.href }, cell.label)];
    case 'plain':
      return [{ type: 'text', value: cell.text }];
    case 'choice':
      return [{ type: 'text', value: cell.label }];
    case 'yes-no':
      return [{ type: 'text', value: cell.yes ? 'Yes' : 'No' }];
    case 'empty':
      return [{ type: 'text', value: '–' }];
  }
}

function columnNotes(columns: CatalogView['columns']): Nodes {
  const items = columns.flatMap(({ explains, label: name }) =>
    explains === undefined ? [] : [h('dt', name), h('dd', explains)],
  );
  return items.length === 0 ? [] : [label('What the columns hold'), h('dl', items)];
}

const sourceAnchor = ({ id }: CatalogView, number: number): string => pageId('source', `${id}.${number}`);
