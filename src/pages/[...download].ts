import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../data.ts';
import { downloads } from '../exports/downloads.ts';

export const getStaticPaths: GetStaticPaths = () =>
  downloads(guide()).map(({ path }) => ({ params: { download: path } }));

/** Every file that the guide offers beside its pages. */
export const GET: APIRoute = ({ params }) => {
  const found = downloads(guide()).find(({ path }) => path === params.download);
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(found.bytes()), { headers: { 'Content-Type': found.mediaType } });
};
