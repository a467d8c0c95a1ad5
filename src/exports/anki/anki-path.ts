/** A path as Anki writes it, for decks and tags; the separator itself cannot be part of a name. */
export function ankiPath(names: readonly string[]): string {
  return names.map((name) => name.replace(/:{2,}/g, ':')).join('::');
}
