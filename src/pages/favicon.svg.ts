import type { APIRoute } from 'astro';
import { guide } from '../data.ts';
import { markSvg } from '../exports/app/icon.ts';

export const GET: APIRoute = () =>
  new Response(markSvg(guide()), { headers: { 'Content-Type': 'image/svg+xml' } });
