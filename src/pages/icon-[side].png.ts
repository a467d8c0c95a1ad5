import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '../data.ts';
import { maskableIcon } from '../exports/app/icon.ts';
import { ICON_SIDES } from '../exports/app/web-manifest.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ICON_SIDES.map((side) => ({ params: { side: String(side) } }));

export const GET: APIRoute = async ({ params }) => {
  const icon = await maskableIcon(guide(), Number(params.side));
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
