import type { APIRoute } from 'astro';
import { guide } from '../data.ts';
import { paperColour } from '../exports/app/paper-colour.ts';
import { webManifest } from '../exports/app/web-manifest.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(guide(), paperColour(tokens) ?? 'white')), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
