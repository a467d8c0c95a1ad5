import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guide } from '../../src/data.ts';
import { checksumLine } from '../../src/exports/checksums.ts';
import { downloads } from '../../src/exports/downloads.ts';
import { formatBytes } from '../../src/views/downloads/download-link.ts';
import { archive } from './archive.ts';
import { bundleWorker } from './bundle-worker.ts';
import { fill } from './fill.ts';
import { offlineFiles } from './offline-files.ts';
import { siteFiles } from './site-files.ts';
import type { StepResult } from './step.ts';
import { projectRoot } from './steps.ts';

const ARCHIVE = 'site.zip';
const CHECKSUMS = 'SHA256SUMS';
/** The page that states what the steps here make. */
const LIST = 'data/index.html';

/** Adds what browsers need to keep the finished pages in `out`, and states its size. */
export async function keepOffline(out: string): Promise<StepResult> {
  const left = new Set([...downloads(guide()).map(({ path }) => path), CHECKSUMS]);
  const wire = await addCopy(out, guide().base, left);
  return state(out, new Map([['copy-size', formatBytes(wire)]]));
}

/**
 * Adds a pack of the site in `out`, which was built for `base`, its manifest, and the worker that fetches them; paths of
 * `downloads` are left out. Returns the bytes over the wire of a first copy.
 */
export async function addCopy(out: string, base: string, downloads: ReadonlySet<string>): Promise<number> {
  const { files, version, wire } = await offlineFiles(siteFiles(out), base, downloads, [LIST]);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  await bundleWorker(projectRoot(), out, version);
  return wire;
}

/** Adds an archive of everything in `out` to it. The archive's own copy of the list cannot state its checksum. */
export function archiveSite(out: string): StepResult {
  const { base, site } = guide();
  const bytes = archive(siteFiles(out), site.title, base);
  writeFileSync(join(out, ARCHIVE), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  appendFileSync(join(out, CHECKSUMS), checksumLine(sum, ARCHIVE));
  return state(
    out,
    new Map([
      ['archive-size', formatBytes(bytes.length)],
      ['archive-checksum', sum],
    ]),
  );
}

function state(out: string, values: ReadonlyMap<string, string>): StepResult {
  const file = join(out, LIST);
  const filled = fill(readFileSync(file, 'utf8'), values);
  if (filled === undefined) throw new Error(`${LIST} has no place for ${[...values.keys()].join(', ')}.`);
  writeFileSync(file, filled);
  return { ok: true };
}
