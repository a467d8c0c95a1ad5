import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives header cells their scope, in place: a screen reader then names row and column of each cell. The first row names
 * the columns and the first column the rows, which Markdown cannot say; a column alone names nothing. An empty cell heads
 * nothing and becomes an ordinary one.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'thead') for (const cell of node.children.flatMap(cellsOf)) head(cell, 'col');
      if (node.tagName !== 'tbody') return;
      for (const [first, second] of node.children.map(cellsOf)) if (first && second) head(first, 'row');
    });
  };
}

function head(cell: Element, scope: 'col' | 'row'): void {
  const heads = cell.children.length > 0;
  cell.tagName = heads ? 'th' : 'td';
  if (heads) cell.properties.scope = scope;
}

const cellsOf = (row: Root['children'][number]): Element[] =>
  row.type === 'element' && row.tagName === 'tr'
    ? row.children.filter((cell) => cell.type === 'element')
    : [];
