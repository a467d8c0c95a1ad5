import type { Nodes, Root, RootContent } from 'hast';

/** Joins neighbouring texts and drops empty ones, in place, as the method of this name does in a browser. */
export function rehypeNormalize() {
  return (tree: Root): void => normalize(tree);
}

function normalize(node: Nodes): void {
  if (!('children' in node)) return;
  // Each kind of parent keeps the children that it had, so no kind can come in that it does not allow.
  const children = node.children as RootContent[];
  let end = 0;
  for (const child of children) {
    const last = children[end - 1];
    if (end > 0 && child.type === 'text' && last?.type === 'text') last.value += child.value;
    else if (child.type !== 'text' || child.value !== '') children[end++] = child;
  }
  children.length = end;
  for (const child of children) normalize(child);
}
