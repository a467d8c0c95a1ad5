import type { Nodes, PhrasingContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';

/** Content for a place that holds one line only, such as a cell of a table: blocks are set one after the other. */
export function phrasingOnly(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    const inner = lineOf(node);
    const apart = index > 0 && !phrasing(node) && inner.length > 0;
    return apart ? [{ type: 'text', value: ' ' }, ...inner] : inner;
  });
}

function lineOf(node: Nodes): PhrasingContent[] {
  if (node.type === 'break') return [{ type: 'text', value: ' ' }];
  if (phrasing(node) || node.type === 'html') return [node];
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s*\n\s*/g, ' ') }];
  return 'children' in node ? phrasingOnly(node.children) : [];
}
