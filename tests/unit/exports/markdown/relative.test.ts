import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeReference } from '../../../../src/exports/markdown/relative.ts';
import { markdownAddress } from '../../../../src/views/links/address.ts';

test('a page and its Markdown lie side by side', () => {
  expect(markdownAddress('/sub/', '/sub/guide/names/')).toBe('/sub/guide/names.md');
  expect(markdownAddress('/sub/', '/sub/')).toBe('/sub/index.md');
});

test('leads from any file to any other, as browsers resolve it', () => {
  const name = fc.stringMatching(/^[a-z]{1,3}$/);
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}.md`);
  fc.assert(
    fc.property(path, path, (from, to) => {
      const reference = relativeReference(from, to);
      expect(reference).not.toMatch(/^\//);
      expect(new URL(reference, `https://example.org${from}`).pathname).toBe(to);
    }),
  );
});

test('leads to folders too', () => {
  expect(relativeReference('/sub/guide/names.md', '/sub/data/')).toBe('../data/');
  expect(relativeReference('/sub/index.md', '/sub/')).toBe('./');
});
