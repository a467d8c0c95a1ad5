import { resolve } from 'node:path';
import { type Loaded, loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';

/** Folder of the guide to work on: the one named, else GUIDE_CONTENT, else content/ of this project. */
export function contentRoot(named?: string): string {
  return resolve(named ?? process.env.GUIDE_CONTENT ?? resolve(import.meta.dirname, '../../content'));
}

/** Reads and parses a whole content folder. Throws when it is no folder. */
export function loadFrom(root: string): Loaded {
  return loadCorpus(readFiles(root));
}

/** Today in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
