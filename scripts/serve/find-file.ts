import { once } from 'node:events';
import { fstat, ReadStream, type Stats } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import send, { type FileSendResult, type SendResult } from '@fastify/send';
import { tidyRange } from './range.ts';

/** How often a file is looked for anew that was replaced while it was opened. */
const TRIES = 3;

/** What is at an address; `busy` when it could not be opened just now. */
export type Found = SendResult | { type: 'busy' };

/**
 * Looks for the file of `folder` at `path`, an encoded address that begins with a slash, and opens it as the headers of
 * the request ask: all of it, a part, or nothing when the browser has it. A build may put a new site into the place of
 * `folder` at any moment: what is answered is of one file all the same. Whoever calls must end or destroy the stream.
 */
export async function findFile(request: IncomingMessage, folder: string, path: string): Promise<Found> {
  const { range } = request.headers;
  for (let tried = 0; tried < TRIES; tried++) {
    const found = await send(request, path, {
      root: folder,
      cacheControl: false,
      contentType: false,
      onFile: (_file, { size }) => {
        request.headers.range = tidyRange(range, size);
      },
    });
    // Nobody may listen yet when a file turns out to be unreadable.
    found.stream.on('error', () => undefined);
    if (found.type !== 'file' || (await isOpen(found))) return found;
    found.stream.destroy();
  }
  return { type: 'busy' };
}

/** Waits for the file of an answer to be open, and says whether it still is the one that the headers describe. */
async function isOpen({ metadata, stream }: FileSendResult): Promise<boolean> {
  if (!(stream instanceof ReadStream)) return true;
  try {
    const [descriptor] = await once(stream, 'open');
    return same(await promisify(fstat)(descriptor), metadata.stat);
  } catch {
    return false;
  }
}

function same(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
