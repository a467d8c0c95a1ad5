import type { APIRoute } from 'astro';
import { guide } from '../data.ts';
import { checksums } from '../exports/checksums.ts';
import { downloads } from '../exports/downloads.ts';

/** Checksums of all downloads, for `sha256sum --check`. */
export const GET: APIRoute = async () =>
  new Response(await checksums(downloads(guide())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
