import type { Nodes, Root, RootContent } from 'mdast';

/** Whether a node is a comment in braces, which is for writers alone. */
export const isComment = (node: Nodes): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);

/**
 * Takes comments in braces out of a tree, in place, with the space that would otherwise be doubled or left at an end,
 * and with a paragraph that held nothing else.
 */
export function withoutComments(tree: Root): Root {
  clean(tree);
  return tree;
}

function clean(node: Nodes): void {
  if (!('children' in node)) return;
  // Each kind of parent keeps the children that it had, so no kind can come in that it does not allow.
  const children = node.children as RootContent[];
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (!child) continue;
    if (isComment(child)) takeOut(children, index);
    else clean(child);
    if (child.type === 'paragraph' && child.children.length === 0) children.splice(index, 1);
  }
}

function takeOut(children: RootContent[], index: number): void {
  children.splice(index, 1);
  const before = children[index - 1];
  const after = children[index];
  if (before?.type === 'text' && (!after || (after.type === 'text' && /^\s/.test(after.value)))) {
    before.value = before.value.trimEnd();
  } else if (!before && after?.type === 'text') after.value = after.value.trimStart();
  for (const one of [before, after]) {
    if (one?.type === 'text' && one.value === '') children.splice(children.indexOf(one), 1);
  }
}
