import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files, all or none: every text lies finished beside its file before the first takes its place. Throws
 * when one cannot be written; then every file is as it was. Files that exist keep their permissions.
 */
export function writeFiles(files: readonly { path: string; bytes: Uint8Array }[]): void {
  const drafts = files.map(({ bytes, path }) => ({
    bytes,
    path,
    draft: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  }));
  try {
    for (const { bytes, draft, path } of drafts) {
      writeFileSync(draft, bytes, { flag: 'wx' });
      if (existsSync(path)) chmodSync(draft, statSync(path).mode);
    }
    for (const { draft, path } of drafts) renameSync(draft, path);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}
