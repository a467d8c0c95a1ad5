import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './served-headers.ts';

/**
 * Serves a built site below `base` on the loopback address until it is closed; at a free port unless one is told. Files
 * are read at each request, so that a site that is built anew is served anew. Rejects when the port is taken.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port = 0,
): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // A file that stands beside another with .br at its end is sent in its place, as hosts do.
    brotli: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) {
      notFound(folder, response);
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, () => notFound(folder, response));
  });
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${taken}${base}`, close };
}

function notFound(folder: string, response: ServerResponse): void {
  response
    .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(readFileSync(resolve(folder, '404.html')));
}
