import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maxBytes, type RawFile } from '../../src/corpus/raw-file.ts';
import { readFiles } from '../../src/corpus/read.ts';

/** Files that a repository cannot or should not hold, by case: each is made on disk and read from there. */
const MAKERS: Readonly<Record<string, (folder: string) => void>> = {
  'reader/unreadable-file': (folder) => symlinkSync('/etc/hostname', join(folder, 'CNAME.yaml')),
  'reader/not-utf8': (folder) =>
    writeFileSync(join(folder, 'invariants.yaml'), Buffer.from('- id: caf\xe9\n', 'latin1')),
  'reader/file-too-large': (folder) =>
    writeFileSync(join(folder, 'invariants.yaml'), '#'.repeat(maxBytes('invariants.yaml') + 1)),
  'sample-rejected/too-long': (folder) => {
    mkdirSync(join(folder, 'samples/web'), { recursive: true });
    writeFileSync(join(folder, 'samples/web/config.json'), `"${'x'.repeat(70_000)}"\n`);
  },
};

/** The files made for a case; none for most. */
export function madeFiles(name: string): RawFile[] {
  const make = MAKERS[name];
  if (!make) return [];
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    make(folder);
    return readFiles(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
