import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site takes on disk. */
export interface Output {
  bytes: number;
  files: number;
  pages: number;
}

/** Adds up all files below a folder. */
export function outputOf(root: string): Output {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return {
    bytes: files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0),
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}
