import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface HtmlFile {
  /** Address below the site's root, without the base path: "guide/containers/". */
  path: string;
  file: string;
  html: string;
  tree: Root;
}

/** All pages of the built site in `folder`, sorted by address. */
export function htmlFiles(folder: string): HtmlFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const path = relative(folder, file).replace(/(^|\/)index\.html$/, '$1');
      return { path, file, html, tree: fromHtml(html) };
    });
}

/** Every element of a page. */
export function elements(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    found.push(node);
  });
  return found;
}

/** Ids of a page, in document order, with repetitions. */
export function ids(tree: Root): string[] {
  return elements(tree).flatMap(({ properties }) => (typeof properties.id === 'string' ? properties.id : []));
}
