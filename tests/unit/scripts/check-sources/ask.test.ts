import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Manners } from '../../../../scripts/check-sources/ask.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the server of a test answers, by path; every request is noted. */
let handlers: Record<string, Handler> = {};
let asked: { method: string; path: string; headers: IncomingMessage['headers'] }[] = [];
let pauses: number[] = [];
let origin = '';

const server = createServer((request, response) => {
  const { headers, method = '', url: path = '' } = request;
  asked.push({ method, path, headers });
  (handlers[path] ?? answer(404))(request, response);
});

const answer =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };

/** Answers in turn, the last one for ever. */
const inTurn = (...all: [Handler, ...Handler[]]): Handler => {
  let next = 0;
  return (request, response) => (all[Math.min(next++, all.length - 1)] ?? all[0])(request, response);
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  handlers = {};
  asked = [];
  pauses = [];
});

const MANNERS: Manners = {
  userAgent: 'test/1.0 (+https://example.org/)',
  timeoutMs: 30_000,
  tries: 3,
  sleep: async (ms) => void pauses.push(ms),
  fetch,
};
const askFor = (path: string, known = {}, manners = MANNERS) => ask(`${origin}${path}`, known, manners);

describe('a document that is there', () => {
  test('is asked for once, with HEAD, by a program that says who it is', async () => {
    handlers = { '/a': answer(200, { etag: '"1"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' }) };
    expect(await askFor('/a#part')).toEqual({
      type: 'there',
      changed: undefined,
      validators: { etag: '"1"', lastModified: 'Mon, 02 Nov 2026 10:00:00 GMT' },
    });
    expect(asked).toMatchObject([
      { method: 'HEAD', path: '/a', headers: { 'user-agent': MANNERS.userAgent } },
    ]);
  });

  test('is asked for with GET where the server does not know HEAD', async () => {
    handlers = {
      '/a': ({ method }, response) => void response.writeHead(method === 'GET' ? 200 : 405).end(),
    };
    expect(await askFor('/a')).toMatchObject({ type: 'there' });
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test.each([
    ['304', { etag: '"1"' }, answer(304), false],
    ['the same tag', { etag: '"1"' }, answer(200, { etag: '"1"' }), false],
    ['another tag', { etag: '"1"' }, answer(200, { etag: '"2"' }), true],
    [
      'another tag on the same date',
      { etag: '"1"', lastModified: 'x' },
      answer(200, { etag: '"2"', 'last-modified': 'x' }),
      false,
    ],
    ['nothing to tell by', {}, answer(200), undefined],
  ])('has changed or not: %s', async (_, known, handler, changed) => {
    handlers = { '/a': handler };
    expect(await askFor('/a', known)).toMatchObject({ type: 'there', changed });
    if ('etag' in known) expect(asked[0]?.headers['if-none-match']).toBe('"1"');
  });
});

describe('a document that has moved', () => {
  test('for good is where all permanent steps lead', async () => {
    handlers = {
      '/a': answer(301, { location: '/b' }),
      '/b': answer(308, { location: '/c#x' }),
      '/c': answer(200),
    };
    expect(await askFor('/a')).toMatchObject({ type: 'moved', to: `${origin}/c` });
  });

  test('for now is there', async () => {
    handlers = {
      '/a': answer(302, { location: '/b' }),
      '/b': answer(301, { location: '/c' }),
      '/c': answer(200),
    };
    expect(await askFor('/a')).toMatchObject({ type: 'there' });
  });

  test('to nowhere is gone', async () => {
    handlers = { '/a': answer(301, { location: '/b' }) };
    expect(await askFor('/a')).toEqual({ type: 'gone', status: 404 });
  });

  test.each([
    ['in a circle', '/a', 'redirects more than'],
    ['to no address', 'http://[', 'which is no address'],
    ['to a file', 'file:///etc/passwd', 'redirects to file:'],
  ])('%s says nothing', async (_, location, why) => {
    handlers = { '/a': answer(301, { location }) };
    expect(await askFor('/a')).toMatchObject({ type: 'silent', why: expect.stringContaining(why) });
  });
});

test.each([
  [404, 'gone'],
  [410, 'gone'],
  [403, 'refused'],
  [401, 'refused'],
])('an answer of %i is "%s", once GET says the same', async (status, type) => {
  handlers = { '/a': answer(status) };
  expect(await askFor('/a')).toEqual({ type, status });
  expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
});

describe('a server in trouble', () => {
  test('is asked again after as long as it says', async () => {
    handlers = { '/a': inTurn(answer(429, { 'retry-after': '7' }), answer(503), answer(200)) };
    expect(await askFor('/a')).toMatchObject({ type: 'there' });
    expect(pauses).toEqual([7000, 2000]);
  });

  test('is not asked again if that is too long', async () => {
    handlers = { '/a': answer(429, { 'retry-after': '86400' }) };
    expect(await askFor('/a')).toEqual({ type: 'silent', why: 'answers 429 and asks to wait 86400 seconds' });
    expect(pauses).toEqual([]);
  });

  test('is given up after some tries', async () => {
    handlers = { '/a': answer(503) };
    expect(await askFor('/a')).toEqual({ type: 'silent', why: 'answers 503, 3 times' });
    expect(pauses).toEqual([1000, 2000]);
  });

  test('that breaks off or never answers is silent, not gone', async () => {
    handlers = { '/a': ({ socket }) => void socket.destroy(), '/b': () => undefined };
    expect(await askFor('/a')).toMatchObject({
      type: 'silent',
      why: expect.stringContaining('cannot be reached'),
    });
    const hasty = { ...MANNERS, tries: 1, timeoutMs: 50 };
    expect(await askFor('/b', {}, hasty)).toMatchObject({
      why: expect.stringContaining('does not answer within'),
    });
  });
});
