import { expect, it } from 'vitest';
import { parseDocument } from '../../../src/corpus/parse-document.ts';

const parsed = (body: string) => parseDocument(`---\ntitle: A\n---\n${body}\n`, 'a.mdx', 'chapter');

/** What a writer typed, where and what is said of it, and the text once the advice is taken. */
it.each([
  ['Some <!-- note --> words', 6, /^An HTML comment/, 'Some {/* note */} words'],
  ['<!--\nnote\n-->', 1, /^An HTML comment/, '{/*\nnote\n*/}'],
  ['See <https://example.org>.', 5, /an address in angle brackets/, 'See `https://example.org`.'],
  ['Write to <me@example.org>.', 10, /an address in angle brackets/, 'Write to `me@example.org`.'],
  ['See <www.example.org>.', 5, /an address in angle brackets/, 'See [it](source:a).'],
  ['If b <5 then', 6, /"<5" is none/, 'If b \\<5 then'],
  ['if a<=b', 5, /"<=b" is none/, 'if `a<=b`'],
  ['A Map<K, V> too', 6, /"<K," is none/, 'A Map\\<K, V> too'],
  ['An Array<string> too', 9, /<string> is never closed/, 'An Array\\<string> too'],
  [
    '| A | B |\n| - | - |\n| one<br>two | x |',
    6,
    /<br> is never closed/,
    '| A | B |\n| - | - |\n| one | x |',
  ],
  ['one<br>\ntwo', 4, /<br> is never closed/, 'one\\\ntwo'],
  ['<Deeper title="x">\n\nwords', 1, /<Deeper> is never closed/, '<Deeper title="x">\n\nwords\n\n</Deeper>'],
  ['<Stack id="a">', 1, /<Stack> is never closed/, '<Stack id="a" />'],
  ['<Stak id="a">', 1, /<Stak> is never closed/, '<Stack id="a" />'],
  ['words\n\n</Deeper>', 1, /no tag is open/, 'words'],
  [
    '<Deeper title="x">\n\nwords\n\n</Deper>',
    1,
    /<Deeper> is open, but <\/Deper>/,
    '<Deeper title="x">\n\nwords\n\n</Deeper>',
  ],
  [
    '<Deeper title=“x”>\n\nwords\n\n</Deeper>',
    1,
    /not in straight quotes/,
    '<Deeper title="x">\n\nw\n\n</Deeper>',
  ],
  ['A set {a, b', 7, /A brace is opened here/, 'A set \\{a, b'],
  [
    '- <Deeper title="x">\n\n  t\n</Deeper>',
    3,
    /<Deeper> is never closed in/,
    '- a\n\n<Deeper title="x">\n\nt\n\n</Deeper>',
  ],
])('says what keeps %j from being read, and the advice works', (text, column, message, mended) => {
  const result = parsed(text);
  if (result.ok) expect.unreachable();
  expect(result.diagnostics).toMatchObject([
    { code: 'mdx-syntax', column, message: expect.stringMatching(message) },
  ]);
  expect(parsed(mended).ok).toBe(true);
});

it.each(['import of goods is a word here.', 'export takes a file.', "import X from './x.js'", 'a } b'])(
  'takes %j as text: no code is run',
  (text) => expect(parsed(text)).toMatchObject({ value: { body: { children: [{ type: 'paragraph' }] } } }),
);
