import { circles } from '../../src/rules/graph/circles.ts';

/** An import by one file of another; paths from the folder of the project, with slashes. */
export type Import = readonly [from: string, to: string];

/**
 * Circles among what lies side by side in a folder, files and folders alike, each as its paths in order: a folder imports
 * what any file below it imports. Where there is none, every folder can be read from top to bottom.
 */
export function folderCircles(imports: readonly Import[]): string[][] {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of imports.map(sideBySide)) {
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return circles(new Map([...graph].map(([node, targets]) => [node, [...targets]])));
}

/** Where two paths part: what holds each of two files in the folder that holds both. */
function sideBySide([from, to]: Import): Import {
  const [parts, others] = [from.split('/'), to.split('/')];
  const shared = parts.findIndex((part, index) => part !== others[index]);
  return [parts.slice(0, shared + 1).join('/'), others.slice(0, shared + 1).join('/')];
}
