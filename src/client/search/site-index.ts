import { MANIFEST_PATH } from '../../search/index-folder.ts';
import { openIndex, type SearchIndex } from '../../search/open-index.ts';

let opened: Promise<SearchIndex> | undefined;

/** The search index of the site at `base`, opened at the first call; a failed try is forgotten. */
export function siteIndex(base: string): Promise<SearchIndex> {
  opened ??= openIndex((path) => read(base, path)).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Forgets the index: its files are gone when the site has been published anew since. */
export function forgetIndex(): void {
  opened = undefined;
}

async function read(base: string, path: string): Promise<Uint8Array> {
  // The other files are named after their content; this one is asked for again at each visit.
  const response = await fetch(base + path, path === MANIFEST_PATH ? {} : { cache: 'force-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
