import { expect, test } from 'vitest';
import { headersOf } from '../../../../scripts/lib/served-headers.ts';

test.each([
  ['/guide/names.md', 'text/markdown; charset=utf-8'],
  ['/data/facts.csv', 'text/csv; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
])('%s is served as %s', (path, type) => expect(headersOf(path)).toEqual([['Content-Type', type]]));

test('what the server knows by itself is left to it', () => {
  expect(headersOf('/index.html')).toEqual([]);
  expect(headersOf('/guide.epub')).toEqual([]);
});
