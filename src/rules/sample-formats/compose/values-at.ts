import { isMapping } from './model.ts';
import type { Path } from './problem.ts';

/** A value of a file and where it is. */
export interface Found {
  value: unknown;
  path: Path;
}

/** The values at a pattern of keys with dots between, in which `*` is any key or index: `services.*.image`. */
export function valuesAt(root: unknown, pattern: string): Found[] {
  return pattern
    .split('.')
    .reduce<Found[]>((found, key) => found.flatMap((one) => inside(one, key)), [{ value: root, path: [] }]);
}

function inside({ path, value }: Found, key: string): Found[] {
  if (Array.isArray(value)) {
    return key === '*' ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] })) : [];
  }
  if (!isMapping(value)) return [];
  return Object.entries(value)
    .filter(([name]) => key === '*' || key === name)
    .map(([name, item]) => ({ value: item, path: [...path, name] }));
}
