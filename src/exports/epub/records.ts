import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { textOf } from '../../markup/text-of.ts';

/** A table of more columns cannot be read on the screen of a phone or of a reading device. */
const COLUMNS = 3;

/** Writes out wide tables, in place: each row becomes its heading cell with what it names, and a list of columns and cells. */
export function writeOutWideTables(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || parent === undefined || index === undefined) return;
    const [head, ...rows] = descendants(table, 'tr');
    const columns = head ? cells(head).map(textOf) : [];
    if (columns.length <= COLUMNS) return;
    parent.children[index] = h(
      'div.records',
      rows.map((row) => record(row, columns)),
    );
  });
}

function record(row: Element, columns: readonly string[]): Element {
  const [name, ...rest] = cells(row);
  return h('div.record', row.properties, [
    h('p.record-name', columns[0] ? `${columns[0]}: ` : '', name?.children ?? []),
    h(
      'dl',
      rest.flatMap((cell, index): ElementContent[] => [
        h('dt', columns[index + 1] ?? ''),
        h('dd', cell.children),
      ]),
    ),
  ]);
}

const cells = (row: Element): Element[] =>
  row.children.filter(
    (node): node is Element => node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th'),
  );

function descendants(node: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (inner) => {
    if (inner.tagName === tagName) found.push(inner);
  });
  return found;
}
