import { OFFLINE_FOLDER, WORKER_PATH } from './manifest.ts';

/** Parts of the full-text engine that no page of the site loads. */
const UNUSED = /^pagefind\/(?:pagefind-.*(?:ui|highlight)\.(?:js|css)|wasm\.unknown\.pagefind)$/;

/** Folders and files that pages load. */
const LOADED = /^(?:_astro|pagefind|search[^/]*)\/|\.(?:css|js|svg|png|webmanifest)$/;

/**
 * Whether a file of the built site is kept for reading without a network: pages and whatever they load, search with it;
 * no downloads. `path` is its place below the site's folder.
 */
export function isKept(path: string, downloads: ReadonlySet<string>): boolean {
  if (downloads.has(path) || UNUSED.test(path)) return false;
  if (path === WORKER_PATH || path.startsWith(`${OFFLINE_FOLDER}/`)) return false;
  return path.endsWith('.html') || LOADED.test(path);
}

/** Address below the base path of a file of the built site: a page that is an index stands for its folder. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
