import { expect, test } from 'vitest';
import { address, page, room } from '../../../../src/views/links/address.ts';
import { siteAddress } from '../../../../src/views/links/site-address.ts';

test.each([
  [{ kind: 'chapter', id: 'a' }, '/sub/guide/a/'],
  [{ kind: 'chapter', id: 'a', part: 'heading' }, '/sub/guide/a/#heading'],
  [{ kind: 'comparison', id: 'a' }, '/sub/compare/a/'],
  [{ kind: 'catalog', id: 'a', part: 'row' }, '/sub/catalogs/a/#row'],
  [{ kind: 'stack', id: 'a' }, '/sub/stacks/a/'],
  [{ kind: 'cheat-sheet', id: 'a', part: 'entry' }, '/sub/cheat-sheets/a/#entry'],
  [{ kind: 'decision', id: 'a' }, '/sub/decide/a/'],
  [{ kind: 'timeline', id: 'a' }, '/sub/timeline/a/'],
  [{ kind: 'quiz', id: 'a' }, '/sub/practice/#a'],
  [{ kind: 'quiz', id: 'a', part: 'q' }, '/sub/practice/#a-q'],
  [{ kind: 'faq', id: 'a' }, '/sub/faq/#a'],
  [{ kind: 'term', id: 'a' }, '/sub/glossary/#a'],
  [{ kind: 'fact', id: 'a' }, '/sub/facts/#a'],
  [{ kind: 'claim', id: 'a' }, '/sub/claims/#a'],
  [{ kind: 'source', id: 'a' }, '/sub/sources/#a'],
] as const)('the permanent address of %o is %s', (target, expected) => {
  expect(address('/sub/', target)).toBe(expected);
});

test('pages and rooms stand below the base path', () => {
  expect(page('/', 'search')).toBe('/search/');
  expect(page('/sub/')).toBe('/sub/');
  expect(room('/sub/', 'fact')).toBe('/sub/facts/');
});

test.each([
  [undefined, { origin: undefined, base: '/' }],
  ['https://example.org', { origin: 'https://example.org', base: '/' }],
  ['https://example.org/sub/path', { origin: 'https://example.org', base: '/sub/path/' }],
  ['https://example.org/sub/path/', { origin: 'https://example.org', base: '/sub/path/' }],
])('the public address %s splits into origin and base', (url, expected) => {
  expect(siteAddress(url)).toEqual(expected);
});
