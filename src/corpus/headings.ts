import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remember } from './remember.ts';
import { walk } from './walk.ts';

/** A heading of a chapter and the anchor that its page gives it. */
export interface Anchored {
  node: Heading;
  slug: string;
}

/**
 * The headings of a chapter in the order of the document. Anchors are those of GitHub, as the pages have them: one
 * slugger for the whole chapter, so that a heading that comes again ends in -1, -2 and so on.
 */
export const headingsOf = remember((tree: Root): readonly Anchored[] => {
  const slugger = new GithubSlugger();
  const found: Anchored[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') found.push({ node, slug: slugger.slug(textOf(node)) });
  });
  return found;
});
