import { isMapping, type Mapping, mapping } from './model.ts';
import type { Path } from './problem.ts';

/**
 * A value without what is at some paths of keys, such as those at which a layer above has the tag !reset or
 * !override. A path that leads into a list leads nowhere: the format resets keys.
 */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || !isMapping(value)) return value;
  const below = Map.groupBy(paths, ([key]) => key);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const rests = below.get(name)?.map(([, ...rest]) => rest) ?? [];
      return rests.some((rest) => rest.length === 0) ? [] : [[name, without(inner, rests)]];
    }),
  );
}

/**
 * Lays files over one another, the last on top: mappings are merged, lists joined, anything else replaced
 * (Compose Specification, chapter 13, "Merge").
 */
export function merged(layers: readonly unknown[]): Mapping {
  return mapping(layers.reduce(over, {}));
}

function over(below: unknown, above: unknown): unknown {
  if (above === undefined || above === null) return below ?? above;
  if (Array.isArray(below) && Array.isArray(above)) return [...below, ...above];
  if (!isMapping(below) || !isMapping(above)) return above;
  const names = new Set([...Object.keys(below), ...Object.keys(above)]);
  const own = (value: Mapping, name: string) => (Object.hasOwn(value, name) ? value[name] : undefined);
  return Object.fromEntries([...names].map((name) => [name, over(own(below, name), own(above, name))]));
}

/**
 * Where a path into merged layers comes from: the topmost layer that has it, and the path in that layer, in which
 * indexes differ by what the lists below hold. Layers without it lend their longest beginning of the path.
 */
export function originOf(layers: readonly unknown[], path: Path): { layer: number; path: Path } {
  const walks = layers.map((value, layer) => ({ layer, value, path: [] as Path }));
  let last = walks;
  for (const key of path) {
    let index = key;
    const next = last.flatMap(({ layer, path: so, value }) => {
      if (Array.isArray(value) && typeof index === 'number') {
        const inside = index;
        index -= value.length;
        return inside >= 0 && inside < value.length
          ? [{ layer, value: value[inside] as unknown, path: [...so, inside] }]
          : [];
      }
      if (!isMapping(value) || !Object.hasOwn(value, key)) return [];
      return [{ layer, value: value[key], path: [...so, key] }];
    });
    if (next.length === 0) break;
    last = next;
  }
  const top = last.at(-1);
  return { layer: top?.layer ?? layers.length - 1, path: top?.path ?? [] };
}
