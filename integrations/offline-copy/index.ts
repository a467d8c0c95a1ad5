import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { downloads } from '../../src/exports/downloads.ts';
import { OFFLINE_FOLDER } from '../../src/offline/manifest.ts';
import { formatBytes } from '../../src/views/downloads/download-link.ts';
import { CHECKSUMS, SIZES } from '../../src/views/downloads/lists.ts';
import { isTakenAlong } from '../../src/views/downloads/scale.ts';
import { addLine } from '../lists.ts';
import { addCopy } from './add-copy.ts';

/** Adds what browsers need to keep the whole guide, unless it is too large, and lists what that weighs. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!isTakenAlong(guide())) return;
        const out = fileURLToPath(dir);
        const left = new Set([...downloads(guide()).map(({ path }) => path), CHECKSUMS]);
        const wire = await addCopy(out, guide().base, left);
        addLine(out, SIZES, formatBytes(wire), OFFLINE_FOLDER);
      },
    },
  };
}
