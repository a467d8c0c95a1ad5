import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { alignByClass } from './alignment.ts';

/** As many letters in a row, without a place where a line may break, leave no room for another column on a phone. */
const LONG_WORD = /[^\s\-._/,:=]{20}/;

/**
 * Gives header cells their scope, in place: a screen reader then names row and column of each cell. The first row names
 * the columns and the first column the rows, which Markdown cannot say; a column alone names nothing. An empty cell heads
 * nothing and becomes an ordinary one. Alignment becomes a class, and a cell whose words are too long for a phone has one.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'thead') for (const cell of node.children.flatMap(cellsOf)) head(cell, 'col');
      if (node.tagName === 'td' || node.tagName === 'th') dress(node);
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

function dress(cell: Element): void {
  alignByClass(cell);
  const { className } = cell.properties;
  if (cell.children.some(hasLongWord))
    cell.properties.className = [...(Array.isArray(className) ? className : []), 'long-words'];
}

function hasLongWord(node: ElementContent): boolean {
  if (node.type === 'text') return LONG_WORD.test(node.value);
  return node.type === 'element' && node.children.some(hasLongWord);
}

const cellsOf = (row: Root['children'][number]): Element[] =>
  row.type === 'element' && row.tagName === 'tr'
    ? row.children.filter((cell) => cell.type === 'element')
    : [];
