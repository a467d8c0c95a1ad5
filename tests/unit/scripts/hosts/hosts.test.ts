import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../../../integrations/host-headers/headers.ts';
import { headersFile } from '../../../../integrations/host-headers/headers-file.ts';
import { caddyfile } from '../../../../scripts/hosts/caddy.ts';
import { hostFiles } from '../../../../scripts/hosts/host-files.ts';
import { nginxConfig } from '../../../../scripts/hosts/nginx.ts';
import { precompress } from '../../../../scripts/hosts/precompress.ts';
import { serveFolder } from '../../../../scripts/serve/serve.ts';
import { checkCompose } from '../../../../src/rules/sample-formats/compose/check-compose.ts';
import { checkDockerfile } from '../../../../src/rules/sample-formats/dockerfile/check-dockerfile.ts';
import { freePort } from '../../../lib/free-port.ts';
import { type HostName, hostProgram, runHost } from '../../../lib/run-host.ts';

const deploy = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../../deploy', name), 'utf8');

describe('what lies in deploy/', () => {
  test.each(hostFiles('/'))('%s is what "npm run hosts" writes', (name, text) => {
    expect(deploy(name)).toBe(text);
  });

  test('the recipe of the container passes the rules that samples have to', () => {
    expect(checkDockerfile(deploy('Dockerfile'))).toEqual([]);
    expect(checkCompose(deploy('compose.yaml'))).toEqual([]);
  });

  test('the container runs as nobody in particular and writes nothing', () => {
    expect(deploy('Dockerfile')).toMatch(/^USER \d+\n(?!.*^USER)/ms);
    expect(deploy('compose.yaml')).toContain('read_only: true');
  });
});

test('the file for Netlify and Cloudflare tells no file twice how long it is kept', () => {
  const text = headersFile('/sub/path/');
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(text).toContain(`  ${name}: ${value}\n`);
  const rules = text.split(/\n(?=\/)/).filter((rule) => rule.includes('Cache-Control'));
  const paths = rules.map((rule) => rule.split('\n')[0] ?? '');
  expect(paths).toContain('/sub/path/_astro/*');
  expect(paths).toContain('/sub/path/sw.js');
  expect(
    paths.filter((path) => new RegExp(`^${path.replace('*', '')}`).test('/sub/path/index.html')),
  ).toEqual([]);
  // Cloudflare takes no longer lines, and no more rules.
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  expect(text.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
});

const FILES: Record<string, string> = {
  'index.html': '<!doctype html><title>Home</title>'.padEnd(4000),
  '404.html': '<!doctype html><title>Not here</title>',
  'guide/names/index.html': 'names',
  'guide/names.md': '# Names',
  'manifest.webmanifest': '{}',
  'copy/0a1b.zst': 'pack',
  '_astro/site.Ab12.js': 'export {}',
  'search-index/manifest.json': '{}',
  'search-index/0a1b/0.bin': 'x',
  'sw.js': '',
  SHA256SUMS: '',
};

/** Starts what serves the site in a folder below a base; `own` may be written into. */
type Start = (site: string, base: string, own: string) => Promise<{ url: string; stop: () => void }>;

const byProgram =
  (name: HostName, config: (base: string, site: string, port: number) => string): Start =>
  async (site, base, own) => {
    const port = await freePort();
    const { stop } = await runHost(name, config(base, site, port), own, port);
    return { url: `http://127.0.0.1:${port}`, stop };
  };

const HOSTS: [name: string, there: boolean, start: Start][] = [
  [
    'npm start',
    true,
    async (site, base) => {
      const { close, url } = await serveFolder(site, base);
      return { url: new URL(url).origin, stop: close };
    },
  ],
  ['nginx', hostProgram('nginx') !== undefined, byProgram('nginx', nginxConfig)],
  [
    'Caddy',
    hostProgram('caddy') !== undefined,
    byProgram('caddy', (base, site, port) => caddyfile(base, site, `:${port}`)),
  ],
];

describe.each(
  HOSTS.flatMap(([name, there, start]) => ['/', '/sub/path/'].map((base) => ({ name, base, there, start }))),
)('$name, with the site below $base,', ({ base, start, there }) => {
  let own: string;
  let host: Awaited<ReturnType<Start>>;

  beforeAll(async () => {
    if (!there) return;
    own = mkdtempSync(join(tmpdir(), 'host-'));
    const site = join(own, 'site');
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    precompress(site);
    host = await start(site, base, own);
  });
  afterAll(() => {
    if (!there) return;
    host.stop();
    rmSync(own, { recursive: true, force: true });
  });

  const at = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(host.url + base + path, {
      headers: { 'Accept-Encoding': 'identity', ...headers },
      method,
      redirect: 'manual',
    });

  test.runIf(there).each([
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['guide/names/', 'text/html; charset=utf-8', 'no-cache'],
    ['guide/names.md', 'text/markdown; charset=utf-8', 'no-cache'],
    ['manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['SHA256SUMS', 'text/plain; charset=utf-8', 'no-cache'],
    ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['search-index/manifest.json', 'application/json', 'no-cache'],
    ['search-index/0a1b/0.bin', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['copy/0a1b.zst', 'application/zstd', 'public, max-age=31536000, immutable'],
    ['_astro/site.Ab12.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('sends %s as %s, to be kept %s', async (path, type, caching) => {
    const { headers, status } = await at(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, caching]);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name), name).toBe(value);
  });

  test.runIf(there)('has a page for what is missing, which nobody keeps', async () => {
    for (const path of ['no/such/page/', '_astro/gone.js', 'gone.md']) {
      const answer = await at(path);
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
      expect(answer.headers.get('cache-control') ?? 'no-cache', path).toBe('no-cache');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text(), path).toContain('Not here');
    }
  });

  test.runIf(there)('sends a packed file to who can unpack it', async () => {
    const answer = await at('', { 'Accept-Encoding': 'br, gzip' });
    expect(answer.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe(FILES['index.html']);
  });

  test.runIf(there)('leads from a folder to its page, and can only be read from', async () => {
    const answer = await at('guide/names');
    expect(Math.floor(answer.status / 100)).toBe(3);
    expect(new URL(answer.headers.get('location') ?? '', host.url).href).toBe(
      `${host.url}${base}guide/names/`,
    );
    expect((await at('', {}, 'POST')).status).toBe(405);
  });
});
