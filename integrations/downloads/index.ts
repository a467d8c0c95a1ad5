import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { downloads } from '../../src/exports/downloads.ts';
import { isTakenAlong } from '../../src/views/downloads/scale.ts';
import { makeBeside } from './make-beside.ts';

/**
 * Has builds make the downloads in a process beside the rendering of pages, which wait for those that they show or are.
 * That process reads the guide for itself; a large guide, which offers few files, is not worth the memory.
 */
export function downloadsBeside(): AstroIntegration {
  return {
    name: 'downloads-beside',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' && isTakenAlong(guide())) makeBeside(downloads(guide()));
      },
    },
  };
}
