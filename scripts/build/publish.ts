import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listSite } from './site-list.ts';

/** Folders beside a site, on its own file system, through which a new one takes its place. */
export interface Passage {
  dist: string;
  /** Held while anybody is at work on the site. */
  lock: string;
  /** Holds the others. */
  work: string;
  /** The new site on its way in. */
  next: string;
  /** The site before it on its way out. */
  previous: string;
}

export function passageTo(dist: string): Passage {
  const work = join(dirname(dist), `.${basename(dist)}-build`);
  return { dist, work, lock: `${work}.lock`, next: join(work, 'next'), previous: join(work, 'previous') };
}

/**
 * The calls that put the finished site in `made` in the place of `dist`, in order. No system that Node runs on offers it a
 * single call that swaps two folders; whichever of these is the last one made, `recover` leaves a whole site.
 */
export function publication(
  made: string,
  { dist, next, previous, work }: Passage,
): (() => void | Promise<void>)[] {
  return [
    () => mkdirSync(work, { recursive: true }),
    () => listSite(made),
    () => move(made, next),
    () => {
      if (existsSync(dist)) renameSync(dist, previous);
    },
    () => renameSync(next, dist),
    () => rmSync(work, { recursive: true, force: true }),
  ];
}

/**
 * Puts the previous site back if a publication ended between taking it away and bringing the new one, and deletes what
 * was left behind. Returns whether a site was put back. Nothing else may be working on it.
 */
export function recover({ dist, previous, work }: Passage): boolean {
  const lost = !existsSync(dist) && existsSync(previous);
  if (lost) renameSync(previous, dist);
  rmSync(work, { recursive: true, force: true });
  return lost;
}

/** A rename within one file system, otherwise a copy. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
