import { type Zippable, zipSync } from 'fflate';

/** Files of an EPUB by their paths, in the order in which they shall lie in it. */
export type Files = ReadonlyMap<string, string>;

/**
 * The container of an EPUB (EPUB 3.3, 4.2): a zip whose first file is `mimetype`, not compressed. `day` (YYYY-MM-DD) is
 * the date of all files, so that the same content gives the same bytes.
 */
export function archive(files: Files, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Zip keeps local times without a zone: a date made of local fields is the same everywhere.
  const mtime = new Date(year, month - 1, date);
  const encode = (text: string) => new TextEncoder().encode(text);
  const entries: Zippable = { mimetype: [encode('application/epub+zip'), { level: 0, mtime }] };
  for (const [path, text] of files) entries[path] = [encode(text), { level: 9, mtime }];
  return zipSync(entries);
}
