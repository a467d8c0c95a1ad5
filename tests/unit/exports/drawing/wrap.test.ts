import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../src/exports/drawing/wrap.ts';

const letters = (text: string) => text.length;
const words = fc
  .array(fc.stringMatching(/^[a-z/.-]{1,30}$/), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(' '));

describe('wrap', () => {
  it('keeps every letter in order and every line within the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width, letters);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks between words while they fit', () => {
    expect(wrap('one two three', 7, letters)).toEqual(['one two', 'three']);
  });

  it('breaks a word that alone is too wide after its hyphens, else anywhere', () => {
    expect(wrap('row-level-locks', 10, letters)).toEqual(['row-level-', 'locks']);
    expect(wrap('abcdefgh', 3, letters)).toEqual(['abc', 'def', 'gh']);
  });

  it('does not take a letter and its accent apart', () => {
    expect(wrap('e\u0301e\u0301', 1, () => 2)).toEqual(['e\u0301', 'e\u0301']);
  });
});
