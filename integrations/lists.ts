import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CHECKSUMS, listLine, type SIZES } from '../src/views/downloads/lists.ts';

/** Adds to a list of the site in `out` what it says of the file at `path`. */
export function addLine(
  out: string,
  list: typeof CHECKSUMS | typeof SIZES,
  says: string,
  path: string,
): void {
  appendFileSync(join(out, list), listLine(says, path));
}
