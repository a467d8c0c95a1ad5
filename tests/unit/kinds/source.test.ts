import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { source } from '../../../src/kinds/source.ts';
import { isIsbn } from '../../../src/schema/isbn.ts';
import { publisherOf, sourceAddress } from '../../../src/views/citations/source-origin.ts';

const BOOK = { id: 'book', title: 'A book', publisher: 'A publisher', kind: 'book', accessed: '2026-11-21' };

describe('a source', () => {
  test.each([
    [{ url: 'https://example.org/' }, 'https://example.org/'],
    [{ doi: '10.1000/182' }, 'https://doi.org/10.1000/182'],
    [{ isbn: '978-0-306-40615-7' }, undefined],
  ])('is found by %j', (where, address) => {
    const parsed = source.schema.parse({ ...BOOK, ...where });
    expect(sourceAddress(parsed)).toBe(address);
    expect(publisherOf(parsed)).toContain(parsed.isbn ?? 'A publisher');
  });

  test.each([[{}], [{ isbn: '978-0-306-40615-8' }], [{ doi: 'https://doi.org/10.1000/182' }]])(
    'is refused with %j',
    (where) => {
      expect(source.schema.safeParse({ ...BOOK, ...where }).success).toBe(false);
    },
  );
});

test('an ISBN with one digit changed is none', () => {
  const isbn = fc.constantFrom('9780306406157', '0306406152', '080442957X', '9783161484100');
  fc.assert(
    fc.property(isbn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
      const digit = (Number(right[at]) + by) % 10;
      expect(isIsbn(right)).toBe(true);
      expect(isIsbn(right.slice(0, at) + digit + right.slice(at + 1))).toBe(false);
    }),
  );
});
