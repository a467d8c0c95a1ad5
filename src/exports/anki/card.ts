/** A note with one card, as Anki's type "Basic" has it: a question in front, its answer on the back. */
export interface Card {
  /** Never changes while the entry exists: importing again updates the note and keeps its schedule. */
  guid: string;
  /** Deck and its parents, from the outermost in. */
  deck: readonly string[];
  /** Each a path of words without spaces. */
  tags: readonly (readonly string[])[];
  /** HTML. */
  front: string;
  /** HTML. */
  back: string;
}

/** A path as Anki writes it, for decks and tags; the separator itself cannot be part of a name. */
export function ankiPath(names: readonly string[]): string {
  return names.map((name) => name.replace(/:{2,}/g, ':')).join('::');
}
