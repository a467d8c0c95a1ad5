import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { writeFiles } from '../edit/write-files.ts';
import type { Renamed } from './rename.ts';

/** Writes a renaming to disk, all of it or nothing. Throws when that is not possible. Returns how many files changed. */
export function save(
  root: string,
  before: readonly RawFile[],
  { files, move }: Extract<Renamed, { ok: true }>,
): number {
  if (move && existsSync(join(root, move.to))) throw new Error(`${move.to} is there already.`);
  if (move) renameSync(join(root, move.from), join(root, move.to));
  const old = new Map(before.map((file) => [file.path, file]));
  const changed = files.flatMap(({ content, path }) => {
    const known = old.get(path) ?? old.get(move ? move.from + path.slice(move.to.length) : '');
    const same =
      known?.content.type === 'bytes' &&
      content.type === 'bytes' &&
      Buffer.compare(known.content.bytes, content.bytes) === 0;
    return same || content.type !== 'bytes' ? [] : [{ path: join(root, path), bytes: content.bytes }];
  });
  try {
    writeFiles(changed);
  } catch (error) {
    if (move) renameSync(join(root, move.to), join(root, move.from));
    throw error;
  }
  return changed.length;
}
