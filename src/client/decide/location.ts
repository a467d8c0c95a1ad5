import { beginning, follow, type Position, shortestTo, type Tree } from './tree.ts';

const KEY = 'answers';

/**
 * The part of an address that leads back to a position: `?answers=2.1#some-outcome`, answers counted from 1. The
 * fragment alone names the node, so that the link also works without scripts.
 */
export function formatPosition({ node, path }: Position): string {
  const answers = path.map(({ answer }) => answer + 1).join('.');
  return `${answers === '' ? '' : `?${KEY}=${answers}`}#${node}`;
}

/**
 * Reads a position from the query and the fragment of an address. Answers that lead elsewhere than the fragment says
 * were given to another version of the questions: the shortest way to the node stands in for them. A fragment that is
 * no node of the tree belongs to another part of the page and says nothing about the position.
 */
export function parsePosition(tree: Tree, search: string, hash: string): Position {
  const told = new URLSearchParams(search).get(KEY) ?? '';
  const followed = follow(tree, told === '' ? [] : told.split('.').map((number) => Number(number) - 1));
  const shortest = shortestTo(tree, hash.replace(/^#/, ''));
  if (!shortest || shortest.node === followed?.node) return followed ?? beginning(tree);
  return shortest;
}
