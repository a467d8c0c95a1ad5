import { manifestPath, type OfflineManifest } from '../../offline/manifest.ts';
import { readManifest } from './read-manifest.ts';

/** The copy of one version in the browser's storage. Its manifest comes last: a copy without one is not whole. */
export interface Copy {
  name: string;
  cache: Cache;
  manifest: OfflineManifest;
}

/** Name of a version's copy. Guides of one origin share the storage, so it says which guide it belongs to. */
export const copyName = (scope: string, version: string): string => `${scope} ${version}`;

/** Names of all copies of the guide at `scope`, whole or not. */
export async function copyNames(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
}

/** All whole copies of the guide at `scope`. */
export async function wholeCopies(scope: string): Promise<Copy[]> {
  const found: Copy[] = [];
  for (const name of await copyNames(scope)) {
    const cache = await caches.open(name);
    const stored = await cache.match(scope + manifestPath(name.slice(scope.length + 1)));
    const manifest = stored && (await readManifest(stored));
    if (manifest) found.push({ name, cache, manifest });
  }
  return found;
}
