const REPLACEMENT = '\ufffd';
const known = new Map<string, boolean>();

/**
 * A source in which every character that has no glyph is the replacement character: one such letter in content must
 * not keep a whole document from being made. `hasGlyphs` is asked about each character once.
 */
export function displayable(source: string, hasGlyphs: (characters: string) => boolean): string {
  const foreign = [...new Set(source.match(/[^\0-\x7f]/gu) ?? [])];
  learn(
    foreign.filter((character) => !known.has(character)),
    hasGlyphs,
  );
  const missing = new Set(foreign.filter((character) => known.get(character) === false));
  if (missing.size === 0) return source;
  return [...source].map((character) => (missing.has(character) ? REPLACEMENT : character)).join('');
}

/** Halves the list until each half is known as a whole: nearly always at the first question. */
function learn(characters: readonly string[], hasGlyphs: (characters: string) => boolean): void {
  if (characters.length === 0) return;
  const all = hasGlyphs(characters.join(' '));
  if (all || characters.length === 1) {
    for (const character of characters) known.set(character, all);
    return;
  }
  const half = characters.length >> 1;
  learn(characters.slice(0, half), hasGlyphs);
  learn(characters.slice(half), hasGlyphs);
}
