import { constants as zstd, zstdCompressSync } from 'node:zlib';

/**
 * What every reader of Zstandard can look back (RFC 9659): a browser needs that much memory however long the content is,
 * and pages of a site repeat each other at such distances.
 */
const WINDOW_LOG = 23;

/** The last level before packing takes several times as long: see decision 016. */
const LEVEL = 12;

/** Content as one frame of Zstandard. The same content makes the same bytes. */
export function pack(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const params = { [zstd.ZSTD_c_compressionLevel]: LEVEL, [zstd.ZSTD_c_windowLog]: WINDOW_LOG };
  return new Uint8Array(zstdCompressSync(content, { params, pledgedSrcSize: content.length }));
}
