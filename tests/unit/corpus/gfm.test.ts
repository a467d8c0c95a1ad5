import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { gfmWithoutBareAddresses, mayHoldBareAddress } from '../../../src/corpus/gfm.ts';
import { mdxAsData } from '../../../src/corpus/mdx.ts';

const full = unified().use(remarkParse).use(remarkGfm);
const fast = unified().use(remarkParse).use(gfmWithoutBareAddresses);
const processors = [
  ['text', full.freeze(), fast.freeze()],
  ['MDX', full().use(mdxAsData).freeze(), fast().use(mdxAsData).freeze()],
] as const;

const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '\n\n',
        '. ',
        'a.b',
        '://',
        ':',
        'ftp://x.y',
        'xmpp:a',
        'mailto:b',
        '/',
        '.',
      ),
      fc.constantFrom('http', 'ht', 'tp', 'ww', 'w.', 'WWW.', '@', '\\', '&', '&amp;', '&#64;', 'p://', '&&'),
      fc.constantFrom(
        '**',
        '*',
        '_',
        '~~',
        '`',
        '```\n',
        '[',
        '](',
        ')',
        '[^1]',
        '[^1]: ',
        '<',
        '>',
        '<b>',
        '![',
      ),
      fc.constantFrom(
        '| a | b |\n|---|---|\n| 1 | 2 |\n',
        '- [ ] ',
        '- [x] ',
        '- ',
        '1. ',
        '# ',
        '> ',
        '    ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe.each(processors)('parsing %s without looking for bare addresses', (_name, whole, quick) => {
  const tree = (processor: typeof whole, text: string) => {
    try {
      return processor.parse(text);
    } catch (error) {
      return String(error);
    }
  };

  it('gives the very tree of remark-gfm where there are none', () => {
    fc.assert(
      fc.property(
        markdown.filter((text) => !mayHoldBareAddress(text)),
        (text) => {
          expect(tree(quick, text)).toEqual(tree(whole, text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

it.each([
  'a http://b.c',
  'HTTPS://b.c',
  'www.a.b',
  'a@b.c',
  'a&#64;b.c',
  'w&#119;w.a.b',
  '&commat;',
  'www\\.a.b',
])('is not done for "%s"', (text) => expect(mayHoldBareAddress(text)).toBe(true));

it.each(['plain words', 'a && b', '[](fact:one) & [two](term:two)', '10:30', '/etc/hosts'])(
  'is done for "%s"',
  (text) => expect(mayHoldBareAddress(text)).toBe(false),
);
