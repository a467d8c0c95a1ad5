import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { elements, type HtmlFile } from '../lib/html-files.ts';

/** Bytes of one page as a host sends them, Brotli at its best quality. */
export interface PageBytes {
  path: string;
  html: number;
  /** Style sheets that hold back the first paint. */
  style: number;
  /** Scripts that the page asks for by itself. */
  script: number;
}

/** Measures a page of the site in `folder`, whose addresses begin with `base`. */
export function measurePage(folder: string, base: string, { html, path, tree }: HtmlFile): PageBytes {
  const all = elements(tree);
  const files = (wanted: (element: Element) => unknown): number =>
    all
      .flatMap((element) => {
        const address = wanted(element);
        return typeof address === 'string' ? address : [];
      })
      .map((address) => join(folder, address.slice(base.length)))
      .filter((file) => existsSync(file))
      .reduce((sum, file) => sum + packedFile(file), 0);
  return {
    path,
    html: packed(Buffer.from(html)),
    style: files(
      ({ properties, tagName }) => tagName === 'link' && isBlocking(properties) && properties.href,
    ),
    script: files(({ properties, tagName }) => tagName === 'script' && properties.src),
  };
}

/** Bytes of a page that its list of facts takes: how much smaller it would be without. */
export function factsBytes({ html }: HtmlFile): number {
  return packed(Buffer.from(html)) - packed(Buffer.from(html.replace(FACTS, '')));
}

const FACTS = /<section class="facts[\s\S]*?<\/section>/;

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

function packed(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}
