/** A path as a writer would say it: `sources`, item 2, `at`. Items count from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `\`${String(key)}\``));
  return words.length === 0 ? 'the entry' : words.join(', ');
}
