import { KEPT_TYPES } from '../../src/offline/media-type.ts';

/** Media type of every kind of file that a site consists of, by the end of its name; one for every host. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...KEPT_TYPES,
  apkg: 'application/octet-stream',
  bin: 'application/octet-stream',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  tsv: 'text/tab-separated-values; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
  zst: 'application/zstd',
};

/** Files without an end to their name are text: lists of checksums, recipes. */
const PLAIN = 'text/plain; charset=utf-8';

/** Media type that a file of the site is served with, by its path. */
export function mediaType(path: string): string {
  const [, end] = /\.([^./]+)$/.exec(path) ?? [];
  return end === undefined ? PLAIN : (MEDIA_TYPES[end] ?? 'application/octet-stream');
}
