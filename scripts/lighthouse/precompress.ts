import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TEXT = /\.(html|css|js|json|svg|txt|md|webmanifest)$/;

/** Copies a site to a new temporary folder, with a Brotli file beside each text file, as hosts serve it. Returns the folder. */
export function precompressed(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(site, folder, { recursive: true });
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile() || !TEXT.test(item.name)) continue;
    const file = join(item.parentPath, item.name);
    const packed = brotliCompressSync(readFileSync(file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    });
    writeFileSync(`${file}.br`, packed);
  }
  return folder;
}
