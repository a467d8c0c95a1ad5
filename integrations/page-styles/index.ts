import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { writeStyles } from './write.ts';

/** Has each page carry the style that it needs instead of linking style sheets; see decision 018. */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => writeStyles(fileURLToPath(dir), guide().base),
    },
  };
}
