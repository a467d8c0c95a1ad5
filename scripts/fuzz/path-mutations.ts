import fc from 'fast-check';
import type { RawFile } from '../../src/corpus/raw-file.ts';

const PATHS: readonly ((path: string) => string)[] = [
  (path) => path.toUpperCase(),
  (path) => `${path}~`,
  (path) => path.replace(/\.[^.]+$/, ''),
  (path) => path.replace(/\.[^.]+$/, '.yml'),
  (path) => path.replace(/\.[^.]+$/, '.md'),
  (path) => `.${path}`,
  (path) => path.replace('/', '/.'),
  (path) => path.replace('/', '/deeper/'),
  (path) => `elsewhere/${path}`,
  (path) => path.replace(/[^/]*$/, (name) => `a name with spaces ${name}`),
  (path) => path.replace(/[^/]*$/, (name) => `\u00fc\u4e2d${name}`),
  (path) => path.replace(/[^/]*$/, (name) => `${'x'.repeat(180)}${name}`),
  (path) => path.replace(/[^/]*$/, 'constructor.yaml'),
  (path) => path.replace(/[^/]*$/, '__proto__.mdx'),
  (path) => path.replace(/[^/]*$/, 'Thumbs.db'),
  (path) => path.replace(/[^/]*$/, '-rf.yaml'),
];

/** Gives a file another name, or puts it elsewhere. */
export const pathMutation: fc.Arbitrary<(file: RawFile) => RawFile> = fc
  .constantFrom(...PATHS)
  .map((change) => (file) => ({ ...file, path: change(file.path) }));
