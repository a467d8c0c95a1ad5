import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { indexFullText } from './full-text.ts';
import { writeRecords } from './records.ts';

/** Adds what search reads: the index of records, and the index of the full text of all pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        await indexFullText(out, () => writeRecords(out, guide()));
      },
    },
  };
}
