import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { RawFile } from '../../src/corpus/raw-file.ts';

/** Writes a mutant into `folder` as it would be found on a disk. Files whose names the disk refuses are left out. */
export function writeGuide(folder: string, files: readonly RawFile[]): void {
  for (const { content, path } of files) {
    const file = join(folder, path);
    if (relative(folder, file).startsWith('..')) continue;
    mkdirSync(dirname(file), { recursive: true });
    switch (content.type) {
      case 'bytes':
        writeFileSync(file, content.bytes);
        break;
      case 'too-large':
        writeFileSync(file, '');
        truncateSync(file, content.size);
        break;
      case 'unreadable':
        symlinkSync('/nowhere', file);
        break;
    }
  }
}
