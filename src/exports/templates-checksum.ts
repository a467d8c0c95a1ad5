import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readFiles } from '../corpus/read.ts';

/** Folders that make what readers see and use: the same content looks and behaves alike while they stay the same. */
const FOLDERS = ['client', 'components', 'design', 'layouts', 'pages', 'styles'];

/** SHA-256 of the templates, styles and scripts of the generator, in hexadecimal: a report names what it tested. */
export function templatesChecksum(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    for (const { content, path } of readFiles(resolve(import.meta.dirname, '..', folder))) {
      hash.update(`${folder}/${path}\0`);
      if (content.type === 'bytes') hash.update(content.bytes);
    }
  }
  return hash.digest('hex');
}
