import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query } from '../../../../src/exports/typst/compiler.ts';
import { asciiLiteral, literal, value } from '../../../../src/exports/typst/literal.ts';

/** What Typst reads from a value. */
function read(code: string): unknown {
  const read = query(`#metadata(${code})<read>`, 'read');
  if (!read.ok) throw new Error(read.errors);
  return read.value[0];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const clean = (text: string) => text.toWellFormed().replace(CONTROLS, '\ufffd');

describe('a string in Typst', () => {
  it.each([
    '"',
    '\\',
    '\\"); #panic("x"); ("',
    '#import "@preview/x:1.0.0"',
    '\\u{41}',
    'a\nb\tc',
    '\0',
    '\ud800',
  ])('is the text again: %j', (text) => {
    expect(read(asciiLiteral(text))).toBe(clean(text));
  });

  it('is any text again, written in ASCII', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(texts, (list) => {
        expect(asciiLiteral(list.join(''))).toMatch(/^[\x20-\x7e]*$/);
        expect(read(`(${list.map((text) => `${asciiLiteral(text)},`).join('')})`)).toEqual(list.map(clean));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves letters of other scripts readable', () => {
    expect(literal('Größe → 10 µs')).toBe('"Größe → 10 µs"');
  });
});

describe('a value in Typst', () => {
  it('is the same in both languages', () => {
    const data = value({
      fields: {
        a: ['x'],
        b: [],
        none: undefined,
        'long-name': { fields: { n: 1, yes: true } },
        url: { ascii: 'é' },
      },
    });
    expect(read(data)).toEqual({ a: ['x'], b: [], none: null, 'long-name': { n: 1, yes: true }, url: 'é' });
  });
});
