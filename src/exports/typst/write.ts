import type { Nodes } from 'hast';

/** Writes nodes of a tree, one after the other, as Typst markup. */
export type Write = (nodes: readonly Nodes[]) => string;
