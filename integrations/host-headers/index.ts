import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { HEADERS_FILE, headersFile } from './headers-file.ts';

/** Adds the headers of the site in the form that Netlify and Cloudflare Pages read. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(new URL(HEADERS_FILE, dir), headersFile(guide().base)),
    },
  };
}
