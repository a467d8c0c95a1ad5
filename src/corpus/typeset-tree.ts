import type { Nodes, Root } from 'mdast';
import { typeset } from '../schema/typeset.ts';

/** Nodes within a paragraph: a quotation may begin before them and end in them. */
const INLINE: ReadonlySet<string> = new Set(['delete', 'emphasis', 'link', 'linkReference', 'strong']);

/** Sets the quotation marks of a tree, in place. Code stays as it is, and counts as a word to the marks around it. */
export function typesetTree(tree: Root): Root {
  setNode(tree, '');
  return tree;
}

/** Sets what is below `node`, after the words `before` it in the paragraph. Returns the words before what follows. */
function setNode(node: Nodes, before: string): string {
  if (node.type === 'text') node.value = typeset(node.value, before);
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return before;
  const inline = INLINE.has(node.type);
  let last = inline ? before : '';
  for (const child of node.children) last = setNode(child, last);
  return inline ? last : '';
}
