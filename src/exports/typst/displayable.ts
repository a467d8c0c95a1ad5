const REPLACEMENT = '\ufffd';
const known = new Map<string, boolean>();

/**
 * What is wrong with setting some characters: undefined when the fonts draw them all, otherwise an account that names those
 * without a glyph, as they are or as `\u{...}`.
 */
export type Objection = (characters: string) => string | undefined;

/**
 * A source in which every character that has no glyph is the replacement character: one such letter in content must
 * not keep a whole document from being made.
 */
export function displayable(source: string, objection: Objection): string {
  const missing = withoutGlyph(source, objection);
  if (missing.size === 0) return source;
  return [...source].map((character) => (missing.has(character) ? REPLACEMENT : character)).join('');
}

/** The characters of a text beyond ASCII that no font draws. `objection` is asked about each once. */
export function withoutGlyph(text: string, objection: Objection): ReadonlySet<string> {
  const foreign = [...new Set(text.match(/[^\0-\x7f]/gu) ?? [])];
  learn(
    foreign.filter((character) => !known.has(character)),
    objection,
  );
  return new Set(foreign.filter((character) => known.get(character) === false));
}

/** One question names every missing glyph; should its account name none, the list is halved. */
function learn(characters: readonly string[], objection: Objection): void {
  if (characters.length === 0) return;
  const account = objection(characters.join(' '));
  if (account === undefined || characters.length === 1) {
    for (const character of characters) known.set(character, account === undefined);
    return;
  }
  const named = new Set(characters.filter((one) => account.includes(one) || account.includes(escaped(one))));
  for (const character of named) known.set(character, false);
  const rest = characters.filter((character) => !named.has(character));
  if (named.size > 0) {
    learn(rest, objection);
    return;
  }
  const half = rest.length >> 1;
  learn(rest.slice(0, half), objection);
  learn(rest.slice(half), objection);
}

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;
