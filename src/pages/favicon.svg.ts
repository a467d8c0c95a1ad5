import type { APIRoute } from 'astro';
import { guide } from '../data.ts';
import { favicon } from '../exports/app/icon.ts';

export const GET: APIRoute = () =>
  new Response(favicon(guide()), { headers: { 'Content-Type': 'image/svg+xml' } });
