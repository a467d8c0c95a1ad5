import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** The text of a node and everything in it, as it stands. */
export function textOf(node: Nodes): string {
  const words: string[] = [];
  visit(node, 'text', ({ value }) => {
    words.push(value);
  });
  return words.join('');
}
