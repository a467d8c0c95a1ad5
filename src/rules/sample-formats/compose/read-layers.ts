import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Locate } from '../../../corpus/locate.ts';
import { parseYamlDocuments } from '../../../corpus/parse-yaml.ts';
import { failure, type Result, success } from '../../../corpus/result.ts';
import { without } from './layers.ts';
import type { Path } from './problem.ts';

/** One document of a file. `value` lacks what !reset removes; `clears` leads to what counts no more below it. */
export interface Layer {
  value: unknown;
  locate: Locate;
  clears: readonly Path[];
}

/**
 * Reads the documents of a file, each laid over the one before it. The tag !reset removes a value whatever its type
 * is, !override replaces the value below it (Compose Specification, chapter 13, "Reset value", "Replace value").
 */
export function readLayers(text: string): Result<Layer[]> {
  const parsed = parseYamlDocuments(text);
  if (!parsed.ok) return failure(parsed.diagnostics);
  return success(
    parsed.value.map(({ locate, root, value }) => {
      const resets = pathsOf(root, '!reset');
      return { value: without(value, resets), locate, clears: [...resets, ...pathsOf(root, '!override')] };
    }),
  );
}

/** Paths of the nodes that carry a tag, none of them inside another. */
function pathsOf(node: unknown, tag: string, path: Path = []): Path[] {
  if (!isNode(node)) return [];
  if (node.tag === tag) return [path];
  if (isSeq(node)) return node.items.flatMap((item, index) => pathsOf(item, tag, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? pathsOf(value, tag, [...path, String(key.value)]) : [],
  );
}
