import type { APIRoute } from 'astro';
import { markSvg } from '../exports/app/icon.ts';

export const GET: APIRoute = () => new Response(markSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
