import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { indexFiles } from '../../src/search/files.ts';
import type { Guide } from '../../src/views/guide.ts';
import { searchRecords } from '../../src/views/search/records.ts';

/** Writes the index of the records of a guide into its site in `out`. */
export function writeRecords(out: string, guide: Guide): void {
  const { base, site } = guide;
  const records = searchRecords(guide);
  const files = indexFiles({ records, base, language: site.language, synonyms: site.synonyms });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(resolve(out, path)), { recursive: true });
    writeFileSync(resolve(out, path), bytes);
  }
}
