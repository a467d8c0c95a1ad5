import type { Graph } from './graph.ts';

/** Every node that can be reached from `starts`, these included. */
export function reachable(graph: Graph, starts: Iterable<string>): Set<string> {
  const seen = new Set<string>(starts);
  // A set yields what is added to it while it is walked.
  for (const node of seen) for (const target of graph.get(node) ?? []) seen.add(target);
  return seen;
}

/** The same nodes with every edge turned round. */
export function reversed(graph: Graph): Graph {
  const turned = new Map<string, string[]>();
  for (const [node, targets] of graph) {
    for (const target of targets) {
      const sources = turned.get(target) ?? [];
      sources.push(node);
      turned.set(target, sources);
    }
  }
  return turned;
}
