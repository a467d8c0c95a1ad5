import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptOf } from './script-of.ts';

/** Folders whose imports are checked. */
export const FOLDERS = ['src', 'integrations', 'scripts', 'tools', 'tests'];

/**
 * Writes the sources below `root` to the folder `mirror`, where `Name.astro` is the module `Name.astro.ts`: dependency-cruiser
 * reads no `.astro` files, and finds this one for an import of the other. Returns the folders that there are.
 */
export function mirrorSources(root: string, mirror: string): string[] {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  for (const path of globSync(`{${FOLDERS.join(',')}}/**/*.{ts,astro}`, { cwd: root })) {
    const source = readFileSync(join(root, path), 'utf8');
    const isAstro = path.endsWith('.astro');
    const copy = join(mirror, isAstro ? `${path}.ts` : path);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, isAstro ? scriptOf(source) : source);
  }
  return folders;
}
