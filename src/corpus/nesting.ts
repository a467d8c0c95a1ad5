import type { Nodes, Root } from 'mdast';

/** More levels than any page needs. Visitors recurse, so a tree without bound would overflow the stack. */
const MAX_DEPTH = 100;

/**
 * A line of as many quotes or list items within each other, or indented as far: the parser needs minutes for some.
 * A line of spaces alone is a blank line, such as stands in the place of long front matter.
 */
const DEEP_LINE = /^(?:[ \t]{200,}\S|(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100})/m;

/** The tree that `parse` makes of a text, or undefined when it is nested too deeply to be walked, or even to be made. */
export function shallow(text: string, parse: (text: string) => Root): Root | undefined {
  if (DEEP_LINE.test(text)) return undefined;
  try {
    const tree = parse(text);
    return hasDepth(tree, MAX_DEPTH) ? undefined : tree;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function hasDepth(tree: Root, depth: number): boolean {
  let level: readonly Nodes[] = [tree];
  for (let reached = 0; level.length > 0; reached++) {
    if (reached === depth) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
