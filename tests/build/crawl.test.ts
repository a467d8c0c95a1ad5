import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elements, type HtmlFile, htmlFiles, ids } from '../../scripts/lib/html-files.ts';
import { SITES, type SiteName, siteFolder } from '../lib/sites.ts';

const LOADING = {
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
} as const;

describe.each(Object.keys(SITES) as SiteName[])('the built site "%s"', (name) => {
  const folder = siteFolder(name);
  const { base } = SITES[name];
  const pages = htmlFiles(folder);
  const anchors = new Map(pages.map((page) => [page.path, new Set(ids(page.tree))]));

  test('has pages', () => {
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['', '404.html', 'search/']));
  });

  test('every internal link leads to a page or file, and every fragment to an id', () => {
    const broken = pages.flatMap((page) => links(page).flatMap((href) => problem(page, href) ?? []));
    expect(broken).toEqual([]);
  });

  test('every page has one h1, a title, a description, a language and unique ids', () => {
    for (const page of pages) {
      const all = elements(page.tree);
      const found = ids(page.tree);
      expect(
        all.filter(({ tagName }) => tagName === 'h1'),
        page.path,
      ).toHaveLength(1);
      expect(
        found.filter((id, index) => found.indexOf(id) !== index),
        page.path,
      ).toEqual([]);
      expect(all.find(({ tagName }) => tagName === 'html')?.properties.lang, page.path).toMatch(/^[a-z]{2}/);
      expect(page.html, page.path).toMatch(/<title>[^<]+<\/title>/);
      expect(page.html, page.path).toMatch(/<meta name="description" content="[^"]+"/);
    }
  });

  test('no page loads anything from another origin', () => {
    const foreign = pages.flatMap((page) =>
      elements(page.tree).flatMap(({ properties, tagName }) => {
        const attribute = tagName === 'link' ? 'href' : LOADING[tagName as keyof typeof LOADING];
        const value = attribute && properties[attribute];
        const loads = tagName !== 'link' || !/canonical|alternate|license/.test(String(properties.rel));
        return loads && typeof value === 'string' && /^(https?:)?\/\//.test(value)
          ? `${page.path}: ${value}`
          : [];
      }),
    );
    expect(foreign).toEqual([]);
  });

  test('every page carries a strict content security policy and nothing that it forbids', () => {
    for (const page of pages) {
      const policy =
        /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(page.html)?.[1] ?? '';
      expect(policy, page.path).toContain("default-src 'self'");
      expect(policy, page.path).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
      const inline = elements(page.tree).filter(({ properties }) =>
        Object.keys(properties).some((key) => key === 'style' || /^on[A-Z]/.test(key)),
      );
      expect(
        inline.map(({ tagName }) => tagName),
        page.path,
      ).toEqual([]);
    }
  });

  test('no reference is left unresolved', () => {
    for (const page of pages) {
      expect(
        links(page).filter((href) => /^[a-z-]+:/.test(href) && !/^https?:/.test(href)),
        page.path,
      ).toEqual([]);
      expect(page.html, page.path).not.toMatch(/\]\((fact|term|given):/);
    }
  });

  function problem(page: HtmlFile, href: string): string | undefined {
    if (/^https?:/.test(href)) return undefined;
    const url = new URL(href, `http://site${base}${page.path}`);
    if (!url.pathname.startsWith(base)) return `${page.path}: ${href} leaves the base path`;
    const target = decodeURIComponent(url.pathname.slice(base.length));
    const known = anchors.get(target);
    if (!known)
      return existsSync(join(folder, target)) && target !== '' ? undefined : `${page.path}: ${href}`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || known.has(fragment) ? undefined : `${page.path}: ${href} (no such id)`;
  }
});

test('a kind without entries yields no page and no link', () => {
  const folder = siteFolder('small');
  expect(existsSync(join(folder, 'faq'))).toBe(false);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain('href="/faq/"');
});

function links(page: HtmlFile): string[] {
  return elements(page.tree).flatMap(({ properties, tagName }) =>
    (tagName === 'a' || tagName === 'link') && typeof properties.href === 'string' ? properties.href : [],
  );
}
