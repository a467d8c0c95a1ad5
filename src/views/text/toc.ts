import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingsOf } from '../../corpus/headings.ts';

export interface TocEntry {
  level: 2 | 3;
  text: string;
  anchor: string;
}

/** Headings of the second and third level, with the anchors that the page gives them. */
export function tocOf(tree: Root): TocEntry[] {
  return headingsOf(tree).flatMap(({ node, slug }) =>
    node.depth === 2 || node.depth === 3 ? [{ level: node.depth, text: textOf(node), anchor: slug }] : [],
  );
}
