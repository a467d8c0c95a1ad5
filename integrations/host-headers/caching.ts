import { OFFLINE_FOLDER } from '../../src/offline/manifest.ts';
import { INDEX_FOLDER } from '../../src/search/index-folder.ts';

/**
 * Folders below the base path in which a file of other content has another name: what a browser has got from there, it
 * need never ask for again. `*` stands for one folder, whose name follows from what is in it.
 */
export const HASHED: readonly string[] = [
  '_astro/',
  `${OFFLINE_FOLDER}/`,
  'pagefind/fragment/',
  'pagefind/index/',
  `${INDEX_FOLDER}/*/`,
];

/** How long browsers may use a copy: of a file with a hash in its name for a year, the longest time in use. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** All else is asked for again whenever it is used: pages, and above all the worker, must not stay old. */
export const REVALIDATE = 'no-cache';

/** The pattern of an address below `base` in `HASHED`, for regular expressions as JavaScript, PCRE and RE2 read them. */
export function hashedPattern(base: string): string {
  const folders = HASHED.map((folder) => folder.replaceAll('*', '[^/]+'));
  return `^${base.replaceAll('.', '\\.')}(${folders.join('|')})`;
}
