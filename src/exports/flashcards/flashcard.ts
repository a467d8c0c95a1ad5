import type { Prose } from '../../markup/prose.ts';

/** A note with one card, as Anki's type "Basic" has it: a question in front, its answer on the back. */
export interface Flashcard {
  /** Never changes while the entry exists: importing again updates the note and keeps its schedule. */
  guid: string;
  /** Deck and its parents, from the outermost in. */
  deck: readonly string[];
  /** Each a path of words without spaces. */
  tags: readonly (readonly string[])[];
  front: Prose;
  back: Prose;
}
