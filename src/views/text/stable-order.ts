/**
 * The same items in an order that looks random and never changes: sorted by a hash of their keys. Writers put the
 * right answer first by habit; readers must not learn that. The hash is FNV-1a with 32 bits
 * (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
 */
export function stableOrder<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, hash: fnv1a(keyOf(item)) }))
    .sort((a, b) => a.hash - b.hash)
    .map(({ item }) => item);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
