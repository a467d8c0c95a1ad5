import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

export interface Heading {
  level: 2 | 3;
  text: string;
  anchor: string;
}

/** Headings of the second and third level with the anchors that the renderer gives them. */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = textOf(node);
    const anchor = slugger.slug(text);
    return node.depth === 2 || node.depth === 3 ? [{ level: node.depth, text, anchor }] : [];
  });
}
