import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a built site takes on disk. */
export interface Output {
  bytes: number;
  files: number;
  pages: number;
}

/** What a reader must load before a page is shown, compressed by brotli at its best. */
export interface PageWeight {
  html: number;
  /** Style sheets that the page waits for. */
  css: number;
  /** Style sheets that are files of their own: each is one more request. */
  sheets: number;
}

/** Adds up all files below a folder. */
export function outputOf(root: string): Output {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return {
    bytes: files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0),
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}

/** Weighs one page of the site in `root`; `path` is the page's file below it. The site must stand under `/`. */
export function pageWeight(root: string, path: string): PageWeight {
  const html = readFileSync(join(root, path));
  const sheets = [...html.toString('utf8').matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /rel="?stylesheet/.test(tag) && !/media="?print/.test(tag))
    .map((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? '');
  const css = sheets.map((href) => compressed(readFileSync(join(root, href))));
  return { html: compressed(html), css: css.reduce((sum, size) => sum + size, 0), sheets: sheets.length };
}

const compressed = (bytes: Buffer): number => brotliCompressSync(bytes).length;
