import { strToU8, zipSync } from 'fflate';
import type { Card } from './card.ts';
import { collection } from './collection.ts';

/**
 * Cards as an Anki package (.apkg): a collection and the list of its media, which is empty, in a ZIP archive. A double
 * click imports it into Anki on any system. `day` (ISO 8601) is the edition: notes of a later one update those of an
 * earlier one.
 */
export function packageFile(cards: readonly Card[], day: string): Uint8Array {
  const files = { 'collection.anki2': collection(cards, Date.parse(day)), media: strToU8('{}') };
  // ZIP holds local times, so this is the same moment for it wherever the file is made.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
