import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

/** Blocks inside an item of a list: its own words end where one begins. */
const BLOCKS = ['ul', 'ol', 'p', 'pre', 'blockquote', 'table', 'div'];

/** Names the check box of each task after the words beside it, in place: a control without a name tells nothing. */
export function rehypeTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'input' || parent === undefined || index === undefined) return;
      const after = parent.children.slice(index + 1);
      const end = after.findIndex((one) => one.type === 'element' && BLOCKS.includes(one.tagName));
      const words = (end === -1 ? after : after.slice(0, end)).map(textOf).join('');
      node.properties.ariaLabel = words.replace(/\s+/g, ' ').trim() || 'Task';
    });
  };
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !isCitation(node) ? node.children.map(textOf).join('') : '';
}

/** The number of a fact is none of the words. */
const isCitation = ({ properties }: Element): boolean => properties.dataN !== undefined;
