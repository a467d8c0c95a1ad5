/** Levels that an entry's own heading can have where it is inside another page. */
export type EmbedLevel = 2 | 3 | 4;

/** The element of a heading; deeper levels than HTML has are set as the deepest. */
export function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  if (level <= 2) return 'h2';
  if (level === 3) return 'h3';
  if (level === 4) return 'h4';
  return level === 5 ? 'h5' : 'h6';
}
