import { gunzipSync, gzipSync } from 'node:zlib';
import { shortHash } from '../../src/offline/hash.ts';
import { addressOf, filesOf, isKept } from '../../src/offline/kept.ts';
import { type KeptFile, manifestPath, type OfflineManifest, packPath } from '../../src/offline/manifest.ts';
import type { SiteFile } from '../site-files.ts';
import { pack } from './pack.ts';

/** What a browser needs to keep a version of the site: two files for any server. */
export interface OfflineFiles {
  version: string;
  files: Map<string, Uint8Array>;
  /** Bytes over the wire of a first copy. */
  wire: number;
}

/**
 * Makes the pack and the manifest of a site built for `base`. `downloads` are paths of files that are not kept; `beside`
 * are pages that will state figures about the result and so cannot be in it. The version takes account of all of them.
 */
export async function offlineFiles(
  site: readonly SiteFile[],
  base: string,
  downloads: ReadonlySet<string>,
  beside: readonly string[],
): Promise<OfflineFiles> {
  const referred = new Set(
    site.filter(({ path }) => path.endsWith('.html')).flatMap(({ bytes }) => filesOf(bytes.toString(), base)),
  );
  const kept = site
    .filter(({ path }) => isKept(path, downloads, referred) && !beside.includes(path))
    .sort((a, b) => compare(kindOf(a.path), kindOf(b.path)) || compare(a.path, b.path));
  const contents = kept.map(({ bytes }) => unzipped(bytes));
  const packed = pack(Buffer.concat(contents));
  const files = await Promise.all(
    kept.map(
      async ({ bytes, path }, index): Promise<KeptFile> => ({
        path: addressOf(path),
        hash: await shortHash(bytes),
        size: contents[index]?.length ?? 0,
        wire: Math.min(bytes.length, gzipSync(bytes).length),
      }),
    ),
  );
  const whole = await Promise.all(site.map(async ({ bytes, path }) => `${await shortHash(bytes)} ${path}\n`));
  const version = (await shortHash(new TextEncoder().encode(whole.join('')))).slice(0, 12);
  const manifest: OfflineManifest = {
    version,
    pack: { hash: await shortHash(packed), wire: packed.length },
    files,
    beside: beside.map(addressOf),
  };
  const described = new TextEncoder().encode(JSON.stringify(manifest));
  return {
    version,
    files: new Map<string, Uint8Array>([
      [packPath(version), packed],
      [manifestPath(version), described],
    ]),
    wire: packed.length + gzipSync(described).length,
  };
}

/** The full-text index comes compressed file by file; its engine reads it uncompressed as well, and together it is smaller. */
function unzipped(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Files of one kind come one after the other, so that what they repeat is near. */
const kindOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
