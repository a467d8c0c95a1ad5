import { createHash } from 'node:crypto';
import { listLine } from '../views/downloads/lists.ts';
import type { Download } from './download.ts';
import { bytesOf } from './made-beside.ts';

const known = new WeakMap<Download, string>();

/** SHA-256 of a download in hexadecimal. */
export async function checksum(file: Download): Promise<string> {
  const found =
    known.get(file) ??
    createHash('sha256')
      .update(await bytesOf(file))
      .digest('hex');
  known.set(file, found);
  return found;
}

/** The checksums of files, below the folder that their paths start from. */
export async function checksums(files: readonly Download[]): Promise<string> {
  const lines = await Promise.all(files.map(async (file) => listLine(await checksum(file), file.path)));
  return lines.join('');
}
