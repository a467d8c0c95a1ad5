import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../../../scripts/build/fill.ts';

const page = (size: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a</title></head><body><P class=x>Size: <span data-built="size">${size}</span>, <a href="/?a=1&amp;b">it</a><br></P></body></html>`;

test('a value takes the place of the text, and nothing else changes', () => {
  expect(fill(page('not <em>yet</em> known'), new Map([['size', '2.4 MB']]))).toBe(page('2.4 MB'));
});

test('any value stays text', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const filled = fill(page(''), new Map([['size', value]])) ?? '';
      expect(filled).toBe(page(value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')));
    }),
  );
});

test('several values are filled in, wherever they stand; other marks stay', () => {
  const html = '<p data-built="b">?</p><p data-built="c">kept</p><p data-built="a">?</p>';
  const values = new Map([
    ['a', 'first'],
    ['b', 'second'],
  ]);
  expect(fill(html, values)).toBe(
    '<p data-built="b">second</p><p data-built="c">kept</p><p data-built="a">first</p>',
  );
});

test('a page without a place for a value is refused', () => {
  expect(fill(page(''), new Map([['checksum', 'abc']]))).toBeUndefined();
});
