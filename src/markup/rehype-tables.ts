import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives header cells their scope, in place: a screen reader then names row and column of each cell. An empty corner
 * heads nothing and becomes an ordinary cell.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'th') return;
      if (node.children.length === 0) node.tagName = 'td';
      else node.properties.scope = 'col';
    });
  };
}
