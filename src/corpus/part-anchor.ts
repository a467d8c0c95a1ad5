/**
 * Anchor of a part of an entry. On the entry's own page the part's id alone is permanent; where the entry is
 * inside another page, its id goes before, because several entries share that page.
 */
export function partAnchor(entry: string, part: string, embedded: boolean): string {
  return embedded ? `${entry}-${part}` : part;
}
