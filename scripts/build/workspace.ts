import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, takeLock } from './exclusive.ts';
import { type Passage, passageTo, recover } from './publish.ts';

/** Where one build works while no other one does. */
export interface Workspace {
  /** Folder of the site that is being made. It does not exist yet. */
  made: string;
  passage: Passage;
  /** Whether a build before this one was killed while it published, and the site was put back just now. */
  recovered: boolean;
  /** Deletes what is left of the work and lets other builds begin. */
  close: () => void;
}

/** Where a build makes a site before it is published, in the `folder` of its work. */
export const madeIn = (folder: string): string => join(folder, 'site');

/**
 * Opens the place in which a checkout, whose builds keep their work in `folder`, makes a site for `dist`. What builds that
 * were killed have left there is put right first. Undefined while another build is at work in this checkout or on this
 * site. Throws what the system refuses.
 */
export function openWorkspace(folder: string, dist: string): Workspace | undefined {
  const passage = passageTo(dist);
  const made = madeIn(folder);
  const checkout = takeLock(join(folder, 'build.lock'));
  if (!checkout) return undefined;
  const site = takeLockOr(passage.lock, checkout);
  if (!site) return undefined;
  const tidy = () => {
    rmSync(made, { recursive: true, force: true });
    return recover(passage);
  };
  const close = () => {
    try {
      tidy();
    } catch {
      // What cannot be tidied now is tidied when the next build begins.
    }
    site();
    checkout();
  };
  return { made, passage, recovered: tidy(), close };
}

/** The lock `file`; `other` is let go of when it cannot be had. */
function takeLockOr(file: string, other: Release): Release | undefined {
  let release: Release | undefined;
  try {
    release = takeLock(file);
    return release;
  } finally {
    if (!release) other();
  }
}
