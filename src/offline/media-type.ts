/** Media types of files that browsers keep, by the end of their names. */
export const KEPT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

/** Media type of a kept file by its address below the base path; a folder is a page. */
export function mediaTypeOf(path: string): string {
  if (path === '' || path.endsWith('/')) return 'text/html; charset=utf-8';
  return KEPT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
