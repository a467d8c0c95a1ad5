import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { asideOf, embedOf } from './embed.ts';
import { remember } from './remember.ts';
import { walk } from './walk.ts';

/** A component that a document brings itself; what it holds is shown where its code does not run. */
export type OwnTag = MdxJsxFlowElement & { name: string };

/** Whether a node is such a component. Rules see to it that the document imports it. */
export const isOwnTag = (node: Nodes): node is OwnTag =>
  node.type === 'mdxJsxFlowElement' &&
  node.name !== null &&
  embedOf(node.name) === undefined &&
  asideOf(node.name) === undefined;

/** The components of a document that run: those with nothing but other components around them. */
export const ownTagsIn = (nodes: readonly RootContent[]): OwnTag[] =>
  nodes.flatMap((node) => (isOwnTag(node) ? [node, ...ownTagsIn(node.children)] : []));

/** All that such components hold. */
export const insideOwnTags = remember((tree: Root): ReadonlySet<Nodes> => {
  const inside = new Set<Nodes>();
  for (const { children } of ownTagsIn(tree.children))
    for (const child of children) walk(child, (node) => inside.add(node));
  return inside;
});
