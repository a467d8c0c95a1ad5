import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';
import { plainTree } from '../../../src/corpus/plain-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'word',
        ' ',
        '  ',
        '.',
        ',',
        '(',
        ')',
        '!',
        '"',
        "'",
        ':',
        '/',
        '1',
        '1)',
        '2. ',
        '-',
        '+',
      ),
      fc.constantFrom(
        '=',
        '#',
        '%',
        '$',
        '^',
        '{',
        '}',
        ';',
        '?',
        'é',
        '\u00a0',
        '\u2028',
        '\ufeff',
        '—',
        '\t',
      ),
      fc.constantFrom(
        'http',
        '://',
        'www',
        'WWW.',
        'mailto',
        'a.b',
        '~',
        '|',
        '[^1]',
        '&amp;',
        '*',
        '_',
        '`',
        '<b>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('the shortcut for plain text', () => {
  it('makes the very tree that the parser makes', () => {
    fc.assert(
      fc.property(text, (value) => {
        const tree = plainTree(value);
        if (tree) expect(tree).toEqual(parser.parse(value));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['Each brings its own kernel.', 'A third (or so): "more", as they say; 50 % of it!', 'Größe'])(
    'is taken for "%s"',
    (value) => expect(plainTree(value)).toBeDefined(),
  );

  it.each([
    '',
    '**a**',
    '1. a',
    '- a',
    'www.example.org',
    'https://example.org',
    'a\nb',
    'a  ',
    '[](fact:a)',
    '`a`',
  ])('is not taken for %j', (value) => expect(plainTree(value)).toBeUndefined());
});

it.each([
  '>'.repeat(4000),
  '- '.repeat(2000),
  `${'*_'.repeat(999)}a${'_*'.repeat(999)}`,
  `${'!['.repeat(900)}`,
])('takes text that is nested beyond reason as it stands', (value) => {
  expect(() => parseMarkdown(value)).not.toThrow();
});
