import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { offlineFiles } from '../../../../integrations/offline-copy/offline-files.ts';
import { shortHash } from '../../../../src/offline/hash.ts';
import { manifestPath, type OfflineManifest, packPath } from '../../../../src/offline/manifest.ts';
import { unpack } from '../../../../src/offline/unpack.ts';

const site = (facts: string, pdf = 'a') => [
  { path: '_astro/page.css', bytes: Buffer.from('p { margin: 0 }') },
  { path: 'data/index.html', bytes: Buffer.from('<h1>Downloads</h1>') },
  { path: 'facts/index.html', bytes: Buffer.from(facts) },
  { path: 'guide.pdf', bytes: Buffer.from(pdf) },
  { path: 'index.html', bytes: Buffer.from('<h1>Home</h1>') },
  { path: 'pagefind/a.pf_fragment', bytes: gzipSync('the words of a page') },
];
const WITH_CARD = [
  {
    path: 'index.html',
    bytes: Buffer.from(
      '<link rel="icon" href="/sub/icon.svg"><meta property="og:image" content="/sub/cards/index.png">',
    ),
  },
  { path: 'cards/index.png', bytes: Buffer.from('a card') },
  { path: 'icon.svg', bytes: Buffer.from('an icon') },
];
const make = async (files: ReturnType<typeof site>) => {
  const made = await offlineFiles(files, '/sub/', new Set(['guide.pdf']), ['data/index.html']);
  const manifest: OfflineManifest = JSON.parse(
    new TextDecoder().decode(made.files.get(manifestPath(made.version))),
  );
  return { ...made, manifest, packed: made.files.get(packPath(made.version)) ?? new Uint8Array() };
};

describe('offlineFiles', () => {
  test('the pack gives back every kept file where the manifest says', async () => {
    const { manifest, packed } = await make(site('<h1>Facts</h1>'));
    const text = new TextDecoder();
    const found = [...unpack(packed, manifest.files)].map(([{ path }, content]): [string, string] => [
      path,
      text.decode(content),
    ]);
    expect(new Map(found)).toEqual(
      new Map([
        ['', '<h1>Home</h1>'],
        ['facts/', '<h1>Facts</h1>'],
        ['_astro/page.css', 'p { margin: 0 }'],
        ['pagefind/a.pf_fragment', 'the words of a page'],
      ]),
    );
    expect(manifest.beside).toEqual(['data/']);
  });

  test('what no page shows is not kept, and what one shows is', async () => {
    const { manifest } = await make(WITH_CARD);
    expect(manifest.files.map(({ path }) => path)).toEqual(['', 'icon.svg']);
  });

  test('hashes are those of the files as they are served, and of the pack', async () => {
    const files = site('<h1>Facts</h1>');
    const { manifest, packed } = await make(files);
    const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
    expect(manifest.files.find(({ path }) => path.endsWith('.pf_fragment'))?.hash).toBe(
      await shortHash(fragment?.bytes ?? new Uint8Array()),
    );
    expect(manifest.pack).toEqual({ hash: await shortHash(new Uint8Array(packed)), wire: packed.length });
  });

  test('the version is the same for the same site, and another when a page or a download differs', async () => {
    const { version } = await make(site('one'));
    expect((await make(site('one'))).version).toBe(version);
    expect((await make(site('two'))).version).not.toBe(version);
    expect((await make(site('one', 'another PDF'))).version).not.toBe(version);
  });
});
