import { createHash } from 'node:crypto';
import type { Download } from './download.ts';

const known = new WeakMap<Download, string>();

/** SHA-256 of a download in hexadecimal. */
export function checksum(file: Download): string {
  const found = known.get(file) ?? createHash('sha256').update(file.bytes()).digest('hex');
  known.set(file, found);
  return found;
}

/** A line of a list of checksums as `sha256sum --check` reads it. */
export const checksumLine = (sum: string, path: string): string => `${sum}  ${path}\n`;

/** The checksums of files, below the folder that their paths start from. */
export function checksums(files: readonly Download[]): string {
  return files.map((file) => checksumLine(checksum(file), file.path)).join('');
}
