import type { Root } from 'postcss';

const USE = /var\(\s*(--[\w-]+)/g;

/** The custom properties that a text uses. */
export const usedIn = (text: string): string[] => [...text.matchAll(USE)].flatMap(([, name]) => name ?? []);

/**
 * Takes out of `root` the custom properties that none of its rules uses, directly or through another one, and that are
 * not in `elsewhere`.
 */
export function dropUnusedProperties(root: Root, elsewhere: ReadonlySet<string>): void {
  const values = new Map<string, string[]>();
  const used = new Set(elsewhere);
  root.walkDecls((declaration) => {
    if (!declaration.variable) for (const name of usedIn(declaration.value)) used.add(name);
    else values.set(declaration.prop, [...(values.get(declaration.prop) ?? []), declaration.value]);
  });
  // A set visits what is added to it on the way.
  for (const name of used)
    for (const value of values.get(name) ?? []) for (const inner of usedIn(value)) used.add(inner);
  root.walkDecls((declaration) => {
    if (declaration.variable && !used.has(declaration.prop)) declaration.remove();
  });
}
