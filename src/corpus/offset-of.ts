import { isCollection, isMap, isNode, isPair, isScalar, type Node } from 'yaml';
import type { Path } from './locate.ts';

/**
 * Offset in `text` of the value at a path below a YAML node; of the nearest parent when the value is missing. With
 * `key`, of the key before the value; with `part`, of that text inside the value.
 */
export function offsetOf(
  root: Node | null,
  path: Path,
  text: string,
  options: { part?: string; key?: boolean },
): number {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const keyNode = isPair(pair) && isNode(pair.key) ? pair.key : undefined;
    const next = isMap(node) ? pair?.value : node.get(key, true);
    const last = depth === path.length - 1;
    if (keyNode?.range && (options.key || !isNode(next)) && last) return keyNode.range[0];
    if (!isNode(next)) break;
    node = next;
    offset = next.range?.[0] ?? offset;
  }
  if (!options.part || !node?.range) return offset;
  const inside = text.slice(node.range[0], node.range[1]).indexOf(options.part);
  return inside === -1 ? offset : offset + inside;
}
