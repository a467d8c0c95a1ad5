import { join } from 'node:path';
import { type Texts, withTexts } from './content-texts.ts';
import type { OpenGuide } from './open-guide.ts';
import { writeFiles } from './write-files.ts';

/** Writes new texts of files that a guide has, all or none. */
export function saveTexts({ files, root }: OpenGuide, changed: Texts): void {
  const own = files.filter(({ path }) => changed.has(path));
  writeFiles(
    withTexts(own, changed).flatMap(({ content, path }) =>
      content.type === 'bytes' ? [{ path: join(root, path), bytes: content.bytes }] : [],
    ),
  );
}
