import { OFFLINE_FOLDER, WORKER_PATH } from './manifest.ts';

/** Parts of the full-text engine that no page of the site loads. */
const UNUSED = /^pagefind\/(?:pagefind-.*(?:ui|highlight)\.(?:js|css)|wasm\.unknown\.pagefind)$/;

/** Folders from which scripts and style sheets load what they need. */
const LOADED = /^(?:_astro|pagefind|search[^/]*)\//;

/**
 * Whether a file of the built site is kept for reading without a network: pages, what they name as shown or loaded
 * (`referred`), and what scripts load, search with it; no downloads. `path` is its place below the site's folder.
 */
export function isKept(path: string, downloads: ReadonlySet<string>, referred: ReadonlySet<string>): boolean {
  if (downloads.has(path) || UNUSED.test(path)) return false;
  if (path === WORKER_PATH || path.startsWith(`${OFFLINE_FOLDER}/`)) return false;
  return path.endsWith('.html') || LOADED.test(path) || referred.has(path);
}

/** Elements that make a browser fetch what they name. Addresses in `meta` are for other services. */
const FETCHING = /<(?:link|script|img|source|image|use)\b[^>]*?\s(?:href|src)="([^"#?]+)/g;

/** Paths of the files that a page has its browser fetch, of a site that lies below `base`. */
export function filesOf(html: string, base: string): string[] {
  return [...html.matchAll(FETCHING)].flatMap(([, href = '']) =>
    href.startsWith(base) ? href.slice(base.length) : [],
  );
}

/** Address below the base path of a file of the built site: a page that is an index stands for its folder. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
