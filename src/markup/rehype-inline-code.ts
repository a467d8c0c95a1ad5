import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { breakable } from './breakable.ts';

/** Code of at most so many characters stands on one line: a flag broken after its hyphens is hard to read. */
const SOLID = 24;

/** Says where code within a sentence may break, in place. */
export function rehypeInlineCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'pre') return SKIP;
      const [words] = node.children;
      if (node.tagName !== 'code' || words?.type !== 'text') return undefined;
      if (words.value.length <= SOLID && words.value.includes('-')) node.properties.className = ['solid'];
      else node.children = breakable(words.value).flatMap(opportunity);
      return SKIP;
    });
  };
}

function opportunity(value: string, index: number): ElementContent[] {
  const text: ElementContent = { type: 'text', value };
  return index === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
}
