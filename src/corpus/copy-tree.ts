/**
 * A copy of a syntax tree, or of any value made of plain objects, arrays and strings. Many times as fast as
 * `structuredClone`, which is ready for values of every kind and for circles.
 */
export function copyTree<T>(value: T): T {
  // The copy has the shape of what it was made from.
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}
