import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from './site-handler.ts';

/** Connections that may wait at a time: a test or a download manager opens more than the 511 that Node.js allows. */
const BACKLOG = 4096;

/**
 * Serves a built site below `base` on the loopback address until it is closed; at a free port unless one is given. Files
 * are read at each request, so that a site that is built anew is served anew. Rejects when the port is taken.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port = 0,
): Promise<{ url: string; close: () => void }> {
  const server = createServer(siteHandler(folder, base));
  // Without a listener, whoever asks for a tunnel is cut off without a word.
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((ready, refuse) => {
    server.once('error', refuse);
    server.listen({ port, host: '127.0.0.1', backlog: BACKLOG }, ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${taken}${base}`, close };
}
