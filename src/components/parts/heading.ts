/** Levels that an entry's own heading can have where it stands inside another page. */
export type EmbedLevel = 2 | 3 | 4;

/** The element of a heading; deeper levels than HTML has are set as the deepest. */
export function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  if (level <= 2) return 'h2';
  if (level === 3) return 'h3';
  if (level === 4) return 'h4';
  return level === 5 ? 'h5' : 'h6';
}

/**
 * Anchor of a part of an entry. On the entry's own page the part's id alone is permanent; where the entry stands
 * inside another page, its id goes before, because several entries share that page.
 */
export function partAnchor(entry: string, part: string, embedded: boolean): string {
  return embedded ? `${entry}-${part}` : part;
}
