import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../../data.ts';
import { cards } from '../../exports/cards/cards.ts';

/** Pictures of links; nobody can ask for them while the address of the site is unknown. */
export const getStaticPaths: GetStaticPaths = () =>
  guide().origin
    ? cards(guide()).map(({ path }) => ({ params: { page: path.slice('cards/'.length, -'.png'.length) } }))
    : [];

export const GET: APIRoute = async ({ params }) => {
  const found = cards(guide()).find(({ path }) => path === `cards/${params.page}.png`);
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(await found.png()), { headers: { 'Content-Type': 'image/png' } });
};
