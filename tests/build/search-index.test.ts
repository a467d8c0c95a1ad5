import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { SITES, type SiteName, siteFolder } from '../lib/sites.ts';

const open = (name: SiteName) =>
  openIndex(async (path) => new Uint8Array(readFileSync(join(siteFolder(name), path))));

describe.each(Object.keys(SITES) as SiteName[])('the search index of the site "%s"', (name) => {
  test('leads to places that exist', async () => {
    const index = await open(name);
    const { records } = index.manifest;
    const cards = await index.cards(Array.from({ length: records }, (_, record) => record));
    const pages = new Map<string, string>();
    const missing = cards.flatMap(([path]) => {
      const [page = '', anchor] = path.split('#');
      const file = join(siteFolder(name), page, 'index.html');
      if (!pages.has(page)) pages.set(page, existsSync(file) ? readFileSync(file, 'utf8') : '');
      const html = pages.get(page) ?? '';
      const there = html !== '' && (anchor === undefined || html.includes(` id="${anchor}"`));
      return there ? [] : [path];
    });
    expect(records).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('finds every record by its title', async () => {
    const index = await open(name);
    const { records } = index.manifest;
    const every = Math.ceil(records / 40);
    const sample = Array.from({ length: records }, (_, record) => record).filter(
      (record) => record % every === 0,
    );
    for (const [at, [, title]] of (await index.cards(sample)).entries()) {
      const found = await find(index, title);
      expect(
        found.records.slice(0, 30).map(({ record }) => record),
        title,
      ).toContain(sample[at]);
    }
  });

  test('is small: a manifest of at most 4 KB, no large file', () => {
    const folder = join(siteFolder(name), 'search-index');
    expect(readFileSync(join(folder, 'manifest.json')).length).toBeLessThan(4_096);
    const [content = ''] = readdirSync(folder).filter((one) => one !== 'manifest.json');
    const files = readdirSync(join(folder, content)).filter((one) => one !== 'words.txt');
    for (const file of files)
      expect(readFileSync(join(folder, content, file)).length, file).toBeLessThan(8_000);
  });
});
