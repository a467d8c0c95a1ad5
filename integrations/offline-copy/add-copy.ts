import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from '../site-files.ts';
import { bundleWorker } from './bundle-worker.ts';
import { offlineFiles } from './offline-files.ts';

/**
 * Adds a pack of the site in `out`, which was built for `base`, its manifest, and the worker that fetches them; paths of
 * `downloads` are left out. Returns the bytes over the wire of a first copy.
 */
export async function addCopy(out: string, base: string, downloads: ReadonlySet<string>): Promise<number> {
  const { files, version, wire } = await offlineFiles(siteFiles(out), base, downloads, []);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  await bundleWorker(out, version);
  return wire;
}
