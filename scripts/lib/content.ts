import { type Loaded, loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';

/** Reads and parses a whole content folder. Throws when it is no folder. */
export function loadFrom(root: string): Loaded {
  return loadCorpus(readFiles(root));
}
