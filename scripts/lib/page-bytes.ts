import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { elements } from './html-files.ts';

/** What a reader's browser fetches for one page, as a host sends it: Brotli at its best quality. */
export interface PageBytes {
  /** The document, with the style that is in it. */
  html: number;
  /** Style sheets in files of their own that hold back the first paint: bytes, and how many requests. */
  sheets: number;
  requests: number;
  /** Scripts that the page asks for by itself, with the modules that they import. */
  script: number;
}

/** Measures a page of the site in `folder`, whose addresses begin with `base`. */
export function pageBytes(folder: string, base: string, html: string): PageBytes {
  const all = elements(fromHtml(html));
  const files = (wanted: (element: Element) => unknown): string[] =>
    all
      .flatMap((element) => {
        const address = wanted(element);
        return typeof address === 'string' ? address : [];
      })
      .map((address) => join(folder, address.slice(base.length)))
      .filter((file) => existsSync(file));
  const sheets = files(
    ({ properties, tagName }) => tagName === 'link' && isBlocking(properties) && properties.href,
  );
  const scripts = withImports(files(({ properties, tagName }) => tagName === 'script' && properties.src));
  const sum = (paths: readonly string[]) => paths.reduce((bytes, file) => bytes + packedFile(file), 0);
  return { html: packed(html), sheets: sum(sheets), requests: sheets.length, script: sum(scripts) };
}

/** Bytes of a page that a part of it takes: how much smaller it would be without what `part` matches. */
export function bytesOfPart(html: string, part: RegExp): number {
  return packed(html) - packed(html.replace(part, ''));
}

/** Bytes that have come when all of a page before `part` is there. */
export function bytesBefore(html: string, part: RegExp): number {
  const at = html.search(part);
  return packed(at < 0 ? html : html.slice(0, at));
}

/** Modules with all that they import, each once; what they may load later is left out. */
function withImports(modules: readonly string[]): string[] {
  const all = new Set(modules);
  // A set visits what is added to it on the way.
  for (const file of all) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      all.add(join(dirname(file), name));
  }
  return [...all];
}

const IMPORT = /(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g;

function isBlocking({ media, rel }: Element['properties']): boolean {
  return String(rel) === 'stylesheet' && media !== 'print';
}

/** Style sheets and scripts stand on many pages: each is compressed once. */
const known = new Map<string, number>();

function packedFile(file: string): number {
  const size = known.get(file) ?? packed(readFileSync(file));
  known.set(file, size);
  return size;
}

function packed(bytes: Buffer | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}
