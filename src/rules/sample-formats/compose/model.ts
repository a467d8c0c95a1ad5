import type { Path } from './problem.ts';

export type Mapping = Readonly<Record<string, unknown>>;

export interface Service {
  name: string;
  spec: Mapping;
  path: Path;
}

/** The value as a mapping; an empty one for anything else, which the schema has refused already. */
export function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; an empty one for anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The services of a file, in the order of the file. */
export function servicesOf(file: Mapping): Service[] {
  return Object.entries(mapping(file.services)).map(([name, spec]) => ({
    name,
    spec: mapping(spec),
    path: ['services', name],
  }));
}

/** What is at a path below a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner) && typeof key === 'number') return inner[key];
    return isMapping(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

/** Text that can be judged as it is: with a dollar sign in it, variables decide what it will be. */
export function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('$');
}
