import type { APIRoute } from 'astro';
import { guide } from '../data.ts';
import { webManifest } from '../exports/app/web-manifest.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(guide())), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
