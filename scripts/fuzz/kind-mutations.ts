import fc from 'fast-check';
import type { RawFile } from '../../src/corpus/raw-file.ts';

/** Turns a file into something that cannot be read as one. */
export const kindMutation: fc.Arbitrary<(file: RawFile) => RawFile> = fc
  .constantFrom<RawFile['content']>(
    { type: 'unreadable', reason: 'it is a symbolic link' },
    { type: 'unreadable', reason: 'it is not a regular file' },
    { type: 'unreadable', reason: 'its permissions forbid reading' },
    { type: 'too-large', size: 2 ** 31 },
  )
  .map((content) => (file) => ({ ...file, content }));
