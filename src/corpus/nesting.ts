import type { Nodes, Root } from 'mdast';
import { type TooMany, tooMany } from './markup-limit.ts';

/** More levels than any page needs. Visitors recurse, so a tree without bound would overflow the stack. */
const MAX_DEPTH = 100;

/**
 * A line of as many quotes or list items within each other, or indented as far: the parser needs minutes for some.
 * A line of spaces alone is a blank line; such lines replace long front matter.
 */
const DEEP_LINE = /^(?:[ \t]{200,}\S|(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100})/m;

/** Why a text is not parsed: it is nested too deeply to be walked, or even to be made a tree; or it holds too much of something. */
export type Excess = 'depth' | TooMany['of'];

/** The tree that `parse` makes of a text, or what it has too much of for that. */
export function bounded(text: string, parse: (text: string) => Root): Root | Excess {
  if (DEEP_LINE.test(text)) return 'depth';
  const excess = tooMany(text);
  if (excess) return excess.of;
  try {
    const tree = parse(text);
    return hasDepth(tree, MAX_DEPTH) ? 'depth' : tree;
  } catch (error) {
    if (error instanceof RangeError) return 'depth';
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
