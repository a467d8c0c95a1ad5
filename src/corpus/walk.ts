import type { Nodes } from 'mdast';

/**
 * Shows every node of a tree to `see`, parents before children, in the order of the text. The well-known visitors do
 * more for each node than a rule does, and rules walk over all text many times.
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
