import type { Root } from 'mdast';
import { parseMdx } from '../../src/corpus/markdown.ts';

/** The tree of a chapter's body that is small enough to be read. Throws when it is not, or not MDX. */
export function bodyOf(mdx: string): Root {
  const tree = parseMdx(mdx);
  if (typeof tree === 'string') throw new Error(`The text has too much ${tree}.`);
  return tree;
}
