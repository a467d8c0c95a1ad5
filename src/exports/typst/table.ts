import type { Element } from 'hast';
import { alignmentOf } from '../../markup/alignment.ts';
import { attribute, childElements, isElement } from './tree.ts';
import type { Write } from './write.ts';

/**
 * A table whose head is repeated on every page and tagged as headings of its columns. A caption comes before it.
 * Rows that are too short are filled up by Typst; spans are kept. `place` writes the label of a row or cell that links
 * lead to; a head has none, because it is on every page, and what writes it makes no links: PDF/UA-1 has none in what a
 * page repeats.
 */
export function tableMarkup(
  table: Element,
  write: { head: Write; body: Write },
  place: (part: Element) => string,
): string {
  const head = childElements(table, 'thead').flatMap(rowsOf);
  const body = [table, ...childElements(table, 'tbody'), ...childElements(table, 'tfoot')].flatMap(rowsOf);
  const columns = Math.max(1, ...[...head, ...body].map(({ cells }) => width(cells)));
  const cells = (rows: Row[], words: Write, placed: (part: Element) => string) =>
    rows
      .flatMap((row) =>
        row.cells.map((cell, index) => {
          const before = `${index === 0 ? placed(row.element) : ''}${placed(cell)}`;
          return `${cellMarkup(cell, before + words(cell.children))}, `;
        }),
      )
      .join('');
  const header =
    head.length === 0 ? '' : `table.header(repeat: true, ${cells(head, write.head, () => '')}), `;
  const caption = childElements(table, 'caption').map(
    ({ children }) => `#strong[${write.body(children)}];#parbreak();`,
  );
  return `${caption.join('')}#table(columns: ${columns}, ${header}${cells(body, write.body, place)});`;
}

interface Row {
  element: Element;
  cells: Element[];
}

function rowsOf(part: Element): Row[] {
  return childElements(part, 'tr').map((element) => ({
    element,
    cells: element.children.filter(isElement).filter(({ tagName }) => tagName === 'th' || tagName === 'td'),
  }));
}

function cellMarkup(cell: Element, words: string): string {
  const align = alignmentOf(cell);
  const settings = [
    `colspan: ${span(cell, 'colSpan')}`,
    `rowspan: ${span(cell, 'rowSpan')}`,
    ...(align ? [`align: ${align}`] : []),
  ];
  // A row is headed by its first cell; columns are marked as headed by `table.header`.
  const isRowHead = cell.tagName === 'th' && attribute(cell, 'scope') !== 'col';
  return `table.cell(${settings.join(', ')})[${isRowHead ? `#strong[${words}];` : words}]`;
}

const width = (cells: readonly Element[]): number =>
  cells.reduce((sum, cell) => sum + span(cell, 'colSpan'), 0);

/** A span that a table can have; HTML ignores others too. */
function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const asked = Number(attribute(cell, name));
  return Number.isInteger(asked) && asked > 1 && asked <= 1000 ? asked : 1;
}
