import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { siteFiles } from '../../integrations/site-files.ts';

const TEXT = /\.(?:css|csv|html|js|json|md|svg|txt|webmanifest)$/;

/** Puts a Brotli and a gzip file beside each text file below `folder`, which servers send in its place. Returns their number. */
export function precompress(folder: string): number {
  const texts = siteFiles(folder).filter(({ path }) => TEXT.test(path));
  for (const { bytes, path } of texts) {
    const file = join(folder, path);
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, brotli));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
  }
  return 2 * texts.length;
}
