import type { APIRoute, GetStaticPaths } from 'astro';
import { maskableIcon } from '../exports/app/icon.ts';
import { paperColour } from '../exports/app/paper-colour.ts';
import { ICON_SIDES } from '../exports/app/web-manifest.ts';
import tokens from '../styles/tokens.css?raw';

export const getStaticPaths: GetStaticPaths = () =>
  ICON_SIDES.map((side) => ({ params: { side: String(side) } }));

export const GET: APIRoute = async ({ params }) => {
  const icon = await maskableIcon(Number(params.side), paperColour(tokens) ?? 'white');
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
