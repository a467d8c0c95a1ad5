import type { Root } from 'mdast';

/** The tree of a text. Everything that holds or shows the text is given the same one, so nothing may change it. */
export type TreeOf = (text: string) => Root;

/** Makes `parse` parse each distinct text once: what a reader sees is the very tree that the rules judged. */
export function parsedOnce(parse: TreeOf): TreeOf {
  const known = new Map<string, Root>();
  return (text) => {
    const tree = known.get(text) ?? parse(text);
    known.set(text, tree);
    return tree;
  };
}
