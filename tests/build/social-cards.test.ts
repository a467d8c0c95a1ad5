import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { elements, htmlFiles } from '../../scripts/lib/html-files.ts';
import type { OfflineManifest } from '../../src/offline/manifest.ts';
import { SITES, siteFolder } from '../lib/sites.ts';

/** The pages of a site but for those that only lead from an old address to the new one. */
const pagesOf = (site: 'guide' | 'other') =>
  htmlFiles(siteFolder(site)).filter(
    ({ tree }) => !elements(tree).some(({ properties }) => String(properties.httpEquiv).includes('refresh')),
  );

/** The addresses of pictures that the pages of a site offer for links to them. */
function pictures(site: 'guide' | 'other'): string[] {
  return pagesOf(site).flatMap(({ tree }) =>
    elements(tree)
      .filter(({ properties, tagName }) => tagName === 'meta' && properties.property === 'og:image')
      .map(({ properties }) => String(properties.content)),
  );
}

test('every page of a site whose address is known offers a picture of it that is there', () => {
  const found = pictures('other');
  expect(found).toHaveLength(pagesOf('other').length);
  for (const address of found) {
    expect(address.startsWith(SITES.other.url)).toBe(true);
    expect(existsSync(join(siteFolder('other'), address.slice(SITES.other.url.length))), address).toBe(true);
  }
  expect(new Set(found).size).toBeGreaterThan(10);
});

test('the copy that browsers keep carries none of them, but what pages show', () => {
  const folder = join(siteFolder('other'), 'copy');
  const manifest = readdirSync(folder).find((name) => name.endsWith('.json')) ?? '';
  const { files }: OfflineManifest = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['', 'favicon.svg']));
  expect(paths.filter((path) => path.startsWith('cards/'))).toEqual([]);
});

test('a site whose address nobody knows offers none, and carries none', () => {
  expect(pictures('guide')).toEqual([]);
  expect(existsSync(join(siteFolder('guide'), 'cards'))).toBe(false);
});
