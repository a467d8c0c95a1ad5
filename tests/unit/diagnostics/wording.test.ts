import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offer, oneOf, quote } from '../../../src/diagnostics/wording.ts';

describe('quote', () => {
  it('shortens what is long, and never cuts a character in two', () => {
    expect(quote('start-time')).toBe('"start-time"');
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(57)}..."`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 40, maxLength: 80 }), (word) => {
        const quoted = quote(word);
        return quoted.length <= 62 && (quoted.isWellFormed() || !word.isWellFormed());
      }),
    );
  });
});

describe('a list of names', () => {
  it.each([
    [[], ''],
    [['a'], '"a"'],
    [['a', 'b'], '"a" or "b"'],
    [['a', 'b', 'c'], '"a", "b" or "c"'],
  ])('%j reads as a sentence does', (names, expected) => {
    expect(oneOf(names)).toBe(expected);
  });

  it('says how many more there are', () => {
    expect(oneOf(['a', 'b', 'c', 'd'], 2)).toBe('"a", "b" or one of 2 more');
  });
});

describe('an offer', () => {
  it('names what the writer may have meant, else everything there is', () => {
    expect(offer('titel', ['title', 'summary'])).toBe('write "title"');
    expect(offer('xyz', ['title', 'summary'])).toBe('write "title" or "summary"');
    expect(offer('xyz', [])).toBe('remove it');
  });
});
