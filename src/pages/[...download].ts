import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../data.ts';
import { crawlerFiles } from '../exports/crawlers.ts';
import { downloads } from '../exports/downloads.ts';
import { bytesOf } from '../exports/made-beside.ts';

const files = () => [...downloads(guide()), ...crawlerFiles(guide())];

export const getStaticPaths: GetStaticPaths = () =>
  files().map(({ path }) => ({ params: { download: path } }));

/** Every file that the guide offers beside its pages, to readers and to search engines. */
export const GET: APIRoute = async ({ params }) => {
  const found = files().find(({ path }) => path === params.download);
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(await bytesOf(found)), { headers: { 'Content-Type': found.mediaType } });
};
