import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file in which a built site lists its own files: the mark by which a later build knows that it may replace it. */
const LIST = '.site-files';
const HEAD =
  'A build of the site made these files and may replace them. It replaces no folder that holds others.';

/** What file managers leave in every folder that they show. */
const JUNK = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** Writes the list into the finished site in `folder`. */
export function listSite(folder: string): void {
  writeFileSync(join(folder, LIST), `${[HEAD, ...pathsIn(folder)].join('\n')}\n`);
}

/** Whether a build has finished the site in `folder`. */
export function isListed(folder: string): boolean {
  return existsSync(join(folder, LIST));
}

/** Paths in `folder` that no build has made; all of them when it holds no finished site. */
export function strangersIn(folder: string): string[] {
  const made = new Set(isListed(folder) ? readFileSync(join(folder, LIST), 'utf8').split('\n').slice(1) : []);
  return pathsIn(folder).filter((path) => !made.has(path));
}

/** Everything below `folder` that is no folder, links as well, with slashes on every system. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory() && !JUNK.includes(item.name))
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((path) => path !== LIST)
    .sort();
}
