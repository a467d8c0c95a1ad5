/** What leads where: the targets of each node, in order. Targets that are no nodes are followed nowhere. */
export type Graph = ReadonlyMap<string, readonly string[]>;
