import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isListed, strangersIn } from './site-list.ts';

/** What a build must never replace: folders that hold more than a site. */
export interface Precious {
  project: string;
  content: string;
  home: string;
  /** Where a build of this checkout makes a site before it is published. */
  work: string;
}

/** Why `dist` must not be replaced by a site, as one sentence with its remedy; undefined when it may be. */
export function refusalOf(dist: string, { content, home, project, work }: Precious): string | undefined {
  const real = realPath(dist);
  if (holds(real, realPath(project)))
    return `${dist} holds this project (an empty DIST_DIR names it, too). ${OTHER}`;
  if (holds(real, realPath(home))) return `${dist} holds your home folder. ${OTHER}`;
  if (holds(real, realPath(content)) || holds(realPath(content), real))
    return `${dist} and the guide's content in ${content} would lie in each other. ${OTHER}`;
  if (holds(realPath(work), real) || holds(real, realPath(work)))
    return `${dist} lies where builds keep their work. ${OTHER}`;
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink())
    return existsSync(dist)
      ? `${dist} is a symbolic link. Name the folder itself: ${real}`
      : `${dist} is a symbolic link that leads nowhere. Remove it, or name another folder in DIST_DIR.`;
  if (!found.isDirectory()) return `${dist} is no folder. ${OTHER}`;
  if (found.dev !== statSync(dirname(real)).dev)
    return `${dist} is the root of a file system, which cannot be replaced in one step. Name a folder in it: ${join(dist, 'site')}`;
  return foreign(dist);
}

const OTHER = 'Name another folder in DIST_DIR.';

function foreign(dist: string): string | undefined {
  if (readdirSync(dist).length === 0) return undefined;
  const strangers = strangersIn(dist);
  if (strangers.length === 0) return undefined;
  const more = strangers.length > SHOWN ? ` and ${strangers.length - SHOWN} more` : '';
  const names = `${strangers.slice(0, SHOWN).join(', ')}${more}`;
  const what = isListed(dist)
    ? 'files that the last build did not make'
    : 'files that no build is known to have made';
  return `${dist} holds ${what} (${names}), and a build would delete them. Move them away, or name another folder in DIST_DIR.`;
}

const SHOWN = 3;

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return (
    path === '' ||
    (path !== '..' && !path.startsWith('../') && !path.startsWith('..\\') && resolve(path) !== path)
  );
}

/** The path with every link on the way to it followed; the last part itself and what does not exist stay as they are. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
