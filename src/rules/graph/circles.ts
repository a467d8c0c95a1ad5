import type { Graph } from './graph.ts';

/** More circles than a writer can mend at once. */
const MOST_CIRCLES = 20;

interface Step {
  node: string;
  targets: readonly string[];
  next: number;
}

/**
 * Circles of a graph, each as its nodes in order without the first one again; at most twenty. A depth-first search
 * finds one for every edge that leads back to where it came from; when none is found, the graph has no circle.
 * Iterative, because content decides how deep it goes.
 */
export function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const root of graph.keys()) {
    const depths = new Map<string, number>();
    const path: Step[] = [];
    const enter = (node: string) => {
      depths.set(node, path.length);
      path.push({ node, targets: [...new Set(graph.get(node) ?? [])], next: 0 });
    };
    if (!done.has(root)) enter(root);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = step.targets[step.next++];
      if (target === undefined) {
        path.pop();
        depths.delete(step.node);
        done.add(step.node);
      } else if (depths.has(target)) {
        found.push(path.slice(depths.get(target)).map(({ node }) => node));
        if (found.length === MOST_CIRCLES) return found;
      } else if (!done.has(target)) {
        enter(target);
      }
    }
  }
  return found;
}

/** `"a" -> "b" -> "a"`; the middle of a long circle is left out. */
export function drawCircle(circle: readonly string[]): string {
  const names = [...circle, circle[0] ?? ''].map((name) => `"${name}"`);
  const shown = names.length <= 8 ? names : [...names.slice(0, 4), '...', ...names.slice(-3)];
  return shown.join(' -> ');
}
