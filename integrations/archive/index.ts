import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guide } from '../../src/data.ts';
import { formatBytes } from '../../src/views/downloads/download-link.ts';
import { CHECKSUMS, SIZES } from '../../src/views/downloads/lists.ts';
import { isTakenAlong } from '../../src/views/downloads/scale.ts';
import { addLine } from '../lists.ts';
import { siteFiles } from '../site-files.ts';
import { archive } from './zip.ts';

const FILE = 'site.zip';

/** Adds an archive of everything built before, unless it is too large. Its own copies of the lists cannot name it. */
export function siteArchive(): AstroIntegration {
  return {
    name: 'site-archive',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { base, site } = guide();
        if (!isTakenAlong({ site })) return;
        const out = fileURLToPath(dir);
        const bytes = archive(siteFiles(out), site.title, base);
        writeFileSync(join(out, FILE), bytes);
        addLine(out, CHECKSUMS, createHash('sha256').update(bytes).digest('hex'), FILE);
        addLine(out, SIZES, formatBytes(bytes.length), FILE);
      },
    },
  };
}
