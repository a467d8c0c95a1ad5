import { createHash } from 'node:crypto';
import { listLine } from '../views/downloads/lists.ts';
import type { Download } from './download.ts';

const known = new WeakMap<Download, string>();

/** SHA-256 of a download in hexadecimal. */
export function checksum(file: Download): string {
  const found = known.get(file) ?? createHash('sha256').update(file.bytes()).digest('hex');
  known.set(file, found);
  return found;
}

/** The checksums of files, below the folder that their paths start from. */
export function checksums(files: readonly Download[]): string {
  return files.map((file) => listLine(checksum(file), file.path)).join('');
}
