import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../../scripts/serve/serve.ts';
import { send } from '../../../lib/send.ts';

const BASE = '/sub/path/';
/** Larger than what the system takes in one go, so that a download can be cut off. */
const LARGE = Buffer.alloc(8 * 1024 * 1024, 'abcdefghij');
const PAGE = '<!doctype html><title>Home</title>';

let folder: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'serve-')), 'dist');
  for (const below of ['guide/names', '_astro', 'search-index/0a1b'])
    mkdirSync(join(folder, below), { recursive: true });
  const files: Record<string, string | Buffer> = {
    'index.html': PAGE,
    '404.html': '<!doctype html><title>Not here</title>',
    'guide/names/index.html': 'names',
    'guide/names.md': '# Names',
    '_astro/site.Ab12.js': 'export {}',
    'search-index/manifest.json': '{}',
    'search-index/0a1b/0.bin': 'x',
    'sw.js': '',
    '.secret': 'hidden',
    'large.zip': LARGE,
    'ten.txt': '0123456789',
    'packed.css': 'a{}',
    'packed.css.br': brotliCompressSync('a{}'),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, '../outside.txt'), 'outside');
  site = await serveFolder(folder, BASE);
});
afterAll(() => {
  site.close();
  rmSync(join(folder, '..'), { recursive: true });
});

const at = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(site.url + path, { method, headers, redirect: 'manual' });

/** Sends one request as these lines, each to end the connection, and returns the answer's status line and the rest. */
async function raw(...lines: string[]): Promise<string> {
  return send(site.url, [...lines, 'Host: x', 'Connection: close', '', ''].join('\r\n'));
}

describe('what stands at an address', () => {
  test.each([
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['guide/names/', 'text/html; charset=utf-8', 'no-cache'],
    ['guide/names.md', 'text/markdown; charset=utf-8', 'no-cache'],
    ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['search-index/manifest.json', 'application/json', 'no-cache'],
    ['search-index/0a1b/0.bin', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['_astro/site.Ab12.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('%s is sent as %s, to be kept %s', async (path, type, caching) => {
    const { headers, status } = await at(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, caching]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('a folder without its last slash leads to its page, with the question kept', async () => {
    const answer = await at('guide/names?q=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sub/path/guide/names/?q=1']);
  });

  test.each(['GET /sub/path/.', 'GET //example.org/..//', 'GET /sub/path//example.org/%2e%2e/guide'])(
    '%s never leads to another host',
    async (line) => {
      const [, location = '/'] = /^Location: (.*)\r$/m.exec(await raw(`${line} HTTP/1.1`)) ?? [];
      expect(new URL(location, site.url).origin).toBe(new URL(site.url).origin);
    },
  );

  test('a packed file beside another is sent to who can unpack it', async () => {
    const packed = await at('packed.css', { 'Accept-Encoding': 'gzip, br' });
    expect([packed.headers.get('content-encoding'), packed.headers.get('content-type')]).toEqual([
      'br',
      'text/css; charset=utf-8',
    ]);
    expect(await packed.text()).toBe('a{}');
    const plain = await at('packed.css', { 'Accept-Encoding': 'identity' });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'a{}']);
  });

  test('a browser that has it gets no second copy', async () => {
    const { headers } = await at('');
    const again = await raw(`GET ${BASE} HTTP/1.1`, `If-None-Match: ${headers.get('etag')}`);
    expect(again).toMatch(/^HTTP\/1\.1 304 /);
    expect(again).toMatch(/\r\n\r\n$/);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    const answer = await raw(`${method} ${BASE} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/^Allow: GET, HEAD\r$/m);
    expect(answer).not.toContain(PAGE);
  });

  test('a tunnel is refused', async () => {
    expect(await raw('CONNECT example.org:443 HTTP/1.1')).toMatch(/^HTTP\/1\.1 405 /);
  });

  test('HEAD is answered without the file', async () => {
    const answer = await at('ten.txt', {}, 'HEAD');
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      '10',
      '',
    ]);
  });
});

describe('a part of a file', () => {
  test('is exactly the bytes asked for', async () => {
    const edge = fc
      .oneof(fc.nat(12), fc.constantFrom(2 ** 31, 2 ** 53, 1e21, 1e300))
      .map((n) => BigInt(n).toString());
    await fc.assert(
      fc.asyncProperty(fc.option(edge), fc.option(edge), async (first, last) => {
        const answer = await at('ten.txt', { Range: `bytes=${first ?? ''}-${last ?? ''}` });
        const body = await answer.text();
        const [from, to] =
          first === null ? [10 - Math.min(Number(last), 10), 9] : [Number(first), Number(last ?? 9)];
        const asked = '0123456789'.slice(from, to + 1);
        if ((first ?? last) === null || from > to) {
          // No range at all: the whole file, or none that the file could have.
          expect([200, 416]).toContain(answer.status);
          if (answer.status === 200) expect(body).toBe('0123456789');
        } else if (asked === '') {
          expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10']);
        } else {
          expect([answer.status, body]).toEqual([206, asked]);
          expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${Math.min(to, 9)}/10`);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(['bytes=9-1', 'bytes=-', 'bytes=1-2,4-5', 'lines=1-2', 'bytes=0x1-2'])(
    'is the whole where %s means none',
    async (range) => {
      const answer = await at('ten.txt', { Range: range });
      expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
    },
  );

  test('is sent only of the file that the browser knows', async () => {
    const answer = await at('ten.txt', { Range: 'bytes=0-1', 'If-Range': '"another"' });
    expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
  });
});

describe('nothing from outside the folder', () => {
  test.each([
    '/sub/path/../outside.txt',
    '/sub/path/%2e%2e/outside.txt',
    '/sub/path/..%2foutside.txt',
    '/sub/path/..%5coutside.txt',
    '/sub/path/guide/../../../outside.txt',
    '//sub/path/../outside.txt',
    'http://x/sub/path/../outside.txt',
    '/sub/path/outside.txt%00.html',
    '/sub/path/.secret',
    '/outside.txt',
    '/',
    '*',
    '/sub/path/%',
    '/sub/path/%ff%fe',
    '/sub/path/index.html/',
    '/sub/path/\u00ff?\u00ff',
  ])('at %s', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:400|403|404) /);
    expect(answer).not.toMatch(/\r\n(?:outside|hidden)$/);
  });

  test('at an address longer than a file name may be', async () => {
    expect(await raw(`GET ${BASE}${'a'.repeat(9000)} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('an address that names the server too is one of the site', async () => {
    expect(await raw(`GET http://x${BASE}ten.txt HTTP/1.1`)).toMatch(
      /^HTTP\/1\.1 200 .*\r\n\r\n0123456789$/s,
    );
  });
});

/** Files of the site that this process has open, where the system tells. */
const openFiles = () => readdirSync('/proc/self/fd').length;

test.runIf(process.platform === 'linux')(
  'a thousand downloads that are cut off leave no file open',
  async () => {
    const before = openFiles();
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 50 }, (_, at) => cutOff(at % 3)));
    }
    await expect.poll(openFiles, { timeout: 20_000 }).toBeLessThanOrEqual(before + 5);
    expect(await (await at('ten.txt')).text()).toBe('0123456789');
  },
);

/** Asks for the large file and goes: at once, when the head of the answer is there, or after its first bytes. */
function cutOff(when: number): Promise<void> {
  return new Promise((done) => {
    const asked = get(`${site.url}large.zip`, (answer) => {
      if (when === 1) asked.destroy();
      answer.once('data', () => asked.destroy());
    });
    asked.on('error', () => undefined);
    asked.on('close', done);
    if (when === 0) setImmediate(() => asked.destroy());
  });
}

test('two thousand requests at once are all answered', async () => {
  const status = () =>
    new Promise<number>((done) => {
      request(`${site.url}guide/names/`, { agent: false }, (answer) => {
        answer.resume().on('end', () => done(answer.statusCode ?? 0));
      })
        .on('error', () => done(0))
        .end();
    });
  const found = await Promise.all(Array.from({ length: 2000 }, status));
  expect(found.filter((one) => one !== 200)).toEqual([]);
});

describe('while a build puts a new site in its place', () => {
  test('a missing site is said in plain text, and is there again when it is', async () => {
    renameSync(folder, `${folder}-away`);
    for (const path of ['', 'ten.txt', 'no/such/page']) {
      const answer = await at(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    }
    renameSync(`${folder}-away`, folder);
    expect((await at('')).status).toBe(200);
    expect(await (await at('no/such/page')).text()).toContain('Not here');
  });

  test('each answer is of one site, whole', async () => {
    const other = `${folder}-other`;
    mkdirSync(other);
    writeFileSync(join(other, 'ten.txt'), 'another text, and a longer one');
    let swapping = true;
    const swaps = (async () => {
      while (swapping) {
        renameSync(folder, `${folder}-away`);
        renameSync(other, folder);
        await new Promise(setImmediate);
        renameSync(folder, other);
        renameSync(`${folder}-away`, folder);
        await new Promise(setImmediate);
      }
    })();
    const asked = Array.from({ length: 1000 }, async () => {
      const answer = await at('ten.txt');
      return answer.status === 200 ? answer.text() : answer.status;
    });
    const found = new Set(await Promise.all(asked));
    swapping = false;
    await swaps;
    rmSync(other, { recursive: true });
    for (const one of found)
      expect(['0123456789', 'another text, and a longer one', 404, 503]).toContain(one);
  });
});
