import { expect, test } from 'vitest';
import { mediaType } from '../../../../scripts/hosts/media-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['guide/names.md', 'text/markdown; charset=utf-8'],
  ['data/facts.csv', 'text/csv; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['copy/0a1b.zst', 'application/zstd'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['v1.0/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['a.file-of-no-known-kind', 'application/octet-stream'],
])('%s is served as %s', (path, type) => expect(mediaType(path)).toBe(type));
