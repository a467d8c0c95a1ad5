/** Types that the server's own table lacks, or knows without their encoding. */
const TYPES: Readonly<Record<string, string>> = {
  apkg: 'application/octet-stream',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pack: 'application/octet-stream',
  SHA256SUMS: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Headers that a file of the site is served with beside the usual ones, by its path. */
export function headersOf(path: string): [name: string, value: string][] {
  const type = TYPES[path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)];
  return type === undefined ? [] : [['Content-Type', type]];
}
