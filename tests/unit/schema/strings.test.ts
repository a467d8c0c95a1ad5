import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../../src/kinds/sample.ts';
import { id } from '../../../src/schema/id.ts';
import { prose, text } from '../../../src/schema/text.ts';
import { url } from '../../../src/schema/url.ts';

describe('an id', () => {
  it.each(['a', 'start-time', '2fa', 'a-1-b'])('can be "%s"', (value) => {
    expect(id().safeParse(value).success).toBe(true);
  });

  it('is safe in an address, an anchor and a file name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        if (!id().safeParse(value).success) return;
        expect(encodeURIComponent(value)).toBe(value);
        expect(value).not.toMatch(/^-|-$|[^a-z0-9-]/);
      }),
    );
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'é', '../a', 'a\n', 'x'.repeat(65)])(
    'is not %j',
    (value) => {
      expect(id().safeParse(value).success).toBe(false);
    },
  );
});

it.each(['a\nb', ' a', 'a ', '', 'x'.repeat(201), 'see [](fact:size)'])('plain text is not %j', (value) => {
  expect(text('Words.').safeParse(value).success).toBe(false);
});

it('prose may hold links and line breaks', () => {
  expect(prose('Words.').safeParse('See [](fact:size),\nand *more*.\n').success).toBe(true);
});

it.each([
  ['https://example.org/a?b=c#d', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,a', false],
  ['//example.org', false],
  ['https://', false],
  ['https://a b', false],
  ['ftp://example.org', false],
])('the address %s may reach a browser: %s', (value, expected) => {
  expect(url('Address.').safeParse(value).success).toBe(expected);
});

it.each(['../secret', '/etc/passwd', '..', '.', 'a/b', 'a\\b', '', '-x', 'a\0'])(
  'a sample cannot name the file %j',
  (name) => {
    const found = sample.schema.safeParse({ files: [{ name, format: 'text' }] });
    expect(found.error?.issues.some(({ path }) => path.join('.') === 'files.0.name')).toBe(true);
  },
);

it.each(['What **is** it?', 'What does `-p` do?', 'A&amp;B', 'A &#8203; B'])(
  'plain text refuses the marks of %s',
  (value) => expect(text('Words.').safeParse(value).success).toBe(false),
);

it.each(['2 * 3 * 4', 'AT&T; A & B', "it's `", '--flag=**', 'C++ && D'])('plain text takes %s', (value) =>
  expect(text('Words.').safeParse(value).success).toBe(true),
);
