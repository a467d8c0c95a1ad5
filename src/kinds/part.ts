/** A part of an entry: what it is called in messages, its id, and the keys and indexes that lead to that id. */
export interface Part {
  noun: string;
  id: string;
  path: readonly PropertyKey[];
}

/** The items of the list at `path` as parts, each by its field `id`. */
export function partsOf(
  noun: string,
  items: readonly { id: string }[],
  path: readonly PropertyKey[],
): Part[] {
  return items.map(({ id }, index) => ({ noun, id, path: [...path, index, 'id'] }));
}
