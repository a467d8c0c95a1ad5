import { describe, expect, test } from 'vitest';
import { addressOf, filesOf, isKept } from '../../../src/offline/kept.ts';
import { keptAddress } from '../../../src/offline/kept-address.ts';
import type { KeptFile, OfflineManifest } from '../../../src/offline/manifest.ts';
import { mediaTypeOf } from '../../../src/offline/media-type.ts';
import { plan } from '../../../src/offline/plan.ts';

const file = (path: string, hash: string, wire = 1_000): KeptFile => ({ path, hash, size: wire * 4, wire });
const version = (name: string, packed: number, ...files: KeptFile[]): OfflineManifest => ({
  version: name,
  pack: { hash: name, wire: packed },
  files,
  beside: [],
});

describe('plan', () => {
  const old = version('old', 9_000, file('', 'home'), file('a/', 'a'), file('_astro/x.1.css', 'style'));

  test('takes the pack when nothing is kept', () => {
    expect(plan(undefined, old)).toEqual({ way: 'pack', wire: 9_000 });
  });

  test('fetches what differs and copies the rest, also under another name', () => {
    const next = version(
      'new',
      9_000,
      file('', 'home'),
      file('a/', 'changed', 500),
      file('_astro/x.2.css', 'style'),
    );
    expect(plan(old, next)).toEqual({
      way: 'files',
      wire: 800,
      fetch: ['a/'],
      copy: [
        { from: '', to: '' },
        { from: '_astro/x.1.css', to: '_astro/x.2.css' },
      ],
    });
  });

  test('leaves out what is gone, and takes the pack when more differs than that weighs', () => {
    expect(plan(old, version('new', 9_000, file('a/', 'a')))).toMatchObject({ fetch: [], wire: 0 });
    expect(plan(old, version('new', 700, file('', 'other', 500)))).toEqual({ way: 'pack', wire: 700 });
  });
});

test('filesOf finds what a browser fetches for a page, and nothing that others fetch or that a reader follows', () => {
  const html = [
    '<link rel="canonical" href="https://example.org/sub/">',
    '<link rel="icon" type="image/svg+xml" href="/sub/favicon.svg">',
    '<meta property="og:image" content="https://example.org/sub/cards/index.png">',
    '<script type="module" src="/sub/_astro/page.js?v=1"></script>',
    '<a href="/sub/guide.pdf">PDF</a><img alt="" src="/sub/one.png">',
  ].join('');
  expect(filesOf(html, '/sub/')).toEqual(['favicon.svg', '_astro/page.js', 'one.png']);
});

describe('isKept', () => {
  const downloads = new Set(['stacks/one.svg', 'data/facts.json', 'guide.epub']);
  const referred = new Set(['favicon.svg', 'manifest.webmanifest', 'stacks/one.svg']);

  test.each([
    'index.html',
    'guide/names/index.html',
    '404.html',
    '_astro/page.abc.css',
    'pagefind/pagefind.js',
    'pagefind/pagefind-worker.js',
    'pagefind/fragment/en_1.pf_fragment',
    'search-index/12ab/shard-1.bin',
    'favicon.svg',
    'manifest.webmanifest',
  ])('keeps %s', (path) => expect(isKept(path, downloads, referred)).toBe(true));

  test.each([
    'stacks/one.svg',
    'data/facts.json',
    'guide.epub',
    'site.zip',
    'cards/index.png',
    'SHA256SUMS',
    'sw.js',
    'copy/0123.zst',
    'pagefind/pagefind-ui.js',
    'pagefind/pagefind-modular-ui.css',
    'pagefind/pagefind-highlight.js',
    'pagefind/wasm.unknown.pagefind',
  ])('leaves out %s', (path) => expect(isKept(path, downloads, referred)).toBe(false));
});

test.each([
  ['index.html', ''],
  ['guide/names/index.html', 'guide/names/'],
  ['404.html', '404.html'],
  ['guide/myindex.html', 'guide/myindex.html'],
])('the address of %s is "%s"', (path, address) => expect(addressOf(path)).toBe(address));

test.each([
  ['', { kept: '' }],
  ['guide/names/', { kept: 'guide/names/' }],
  ['guide/names/index.html', { kept: 'guide/names/' }],
  ['guide/names', { kept: 'guide/names', folder: 'guide/names/' }],
  ['favicon.svg', { kept: 'favicon.svg', folder: 'favicon.svg/' }],
])('"%s" is looked for at its places', (path, places) => expect(keptAddress(path)).toEqual(places));

test.each([
  ['', 'text/html; charset=utf-8'],
  ['faq/', 'text/html; charset=utf-8'],
  ['_astro/x.js', 'text/javascript; charset=utf-8'],
  ['pagefind/en.pf_meta', 'application/octet-stream'],
  ['manifest.webmanifest', 'application/manifest+json'],
])('"%s" is %s', (path, type) => expect(mediaTypeOf(path)).toBe(type));
