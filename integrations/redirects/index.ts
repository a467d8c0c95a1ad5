import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { writeRedirects } from './write.ts';

/** Has every old address of the guide lead on, as `redirects.yaml` says; a live server has no old addresses. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': ({ dir }) => writeRedirects(fileURLToPath(dir), guide()),
    },
  };
}
