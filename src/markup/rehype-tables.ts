import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives header cells their scope, in place: a screen reader then names row and column of each cell. */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'th') node.properties.scope = 'col';
    });
  };
}
