import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FOREVER, hashedPattern, REVALIDATE } from '../../integrations/host-headers/caching.ts';
import { SECURITY_HEADERS } from '../../integrations/host-headers/headers.ts';
import { mediaType } from '../hosts/media-types.ts';
import { acceptsBrotli } from './accepts-brotli.ts';
import { type Found, findFile } from './find-file.ts';

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };

/**
 * Answers requests with the files of the site that lies in `folder`, below `base`, with the headers that its hosts send.
 * A file with .br at its end that is beside another is sent in its place. Whatever is asked, however it is cut off
 * and whatever becomes of the folder meanwhile, each request gets an answer and no file stays open.
 */
export function siteHandler(folder: string, base: string): RequestListener {
  const hashed = new RegExp(hashedPattern(base));
  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...TEXT, Allow: 'GET, HEAD' }).end('This server can only be read from.\n');
      return;
    }
    // A proxy's client names the server too (RFC 9112, 3.2.2).
    const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(.*)$/is.exec(request.url ?? '') ?? [];
    if (!path.startsWith(base)) return notFound(response);
    const below = path.slice(base.length - 1);
    const packed = acceptsBrotli(request.headers['accept-encoding']?.toString())
      ? await findFile(request, folder, `${below.replace(/\/$/, '/index.html')}.br`)
      : undefined;
    const found = packed?.type === 'file' ? packed : await findFile(request, folder, below);
    await write(response, found, query, hashed.test(path) ? FOREVER : REVALIDATE);
  }

  async function write(
    response: ServerResponse,
    found: Found,
    query: string,
    caching: string,
  ): Promise<void> {
    switch (found.type) {
      case 'busy':
        response.writeHead(503, { ...TEXT, 'Retry-After': '1' }).end('The file cannot be read just now.\n');
        return;
      case 'directory': {
        const names = relative(folder, found.metadata.path).split(sep).filter(Boolean);
        const address = names.map((name) => `${encodeURIComponent(name)}/`).join('');
        response.writeHead(301, { Location: base + address + query }).end();
        return;
      }
      case 'error':
        if (found.statusCode === 404) return notFound(response);
        response.writeHead(found.statusCode, found.headers);
        return finish(response, found.stream);
      case 'file': {
        response.setHeader('Cache-Control', caching);
        const about = found.statusCode === 304 ? {} : contentHeaders(found.metadata.path);
        response.writeHead(found.statusCode, { ...found.headers, ...about });
        return finish(response, found.stream);
      }
    }
  }

  async function notFound(response: ServerResponse): Promise<void> {
    const page = await readFile(resolve(folder, '404.html')).catch(() => undefined);
    const type = page ? { 'Content-Type': mediaType('404.html') } : TEXT;
    response.writeHead(404, type).end(page ?? 'There is nothing at this address.\n');
  }
}

/** What a file holds, and how it is packed. */
function contentHeaders(file: string): Record<string, string> {
  const packed = file.endsWith('.br');
  return {
    'Content-Type': mediaType(packed ? file.slice(0, -'.br'.length) : file),
    ...(packed && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
  };
}

/** Sends the rest of an answer. Whoever asked may have gone while the file was opened, which `pipeline` does not notice. */
async function finish(response: ServerResponse, stream: Readable): Promise<void> {
  if (response.destroyed) stream.destroy();
  else await pipeline(stream, response);
}
