import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

/** Puts a link to itself beside every heading of the second and third level that has an id, in place. */
export function rehypeHeadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      if ((node.tagName !== 'h2' && node.tagName !== 'h3') || !parent || index === undefined)
        return undefined;
      if (typeof id !== 'string') return undefined;
      parent.children[index] = withPermalink(node, id);
      return SKIP;
    });
  };
}

function withPermalink(heading: Element, id: string): Element {
  const permalink: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['permalink'], href: `#${id}`, ariaLabel: `Link to “${textOf(heading)}”` },
    children: [{ type: 'text', value: '#' }],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', `of-${heading.tagName}`] },
    children: [heading, permalink],
  };
}
