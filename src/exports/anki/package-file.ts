import { strToU8, zipSync } from 'fflate';
import { collection, type Note } from './collection.ts';

/**
 * Cards as an Anki package (.apkg): a collection and the list of its media, which is empty, in a ZIP archive. A double
 * click imports it into Anki on any system. `edition` is the time of the guide as a whole, in seconds since 1970.
 */
export function packageFile(notes: readonly Note[], edition: number): Uint8Array {
  const files = { 'collection.anki2': collection(notes, edition), media: strToU8('{}') };
  // ZIP holds local times, so this is the same moment for it wherever the file is made.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
