import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hiddenCharacters } from '../../../src/corpus/hidden-characters.ts';

const found = (text: string) => hiddenCharacters(text).map(({ character }) => character);

it.each([
  '\u0000',
  '\u001b',
  '\u000b',
  '\u000c',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u{e0041}',
])('finds U+%# between letters', (character) => expect(found(`do${character}cker`)).toEqual([character]));

it.each([
  'tabs\tand\r\nlines',
  'no\u00a0break, soft\u00adhyphen',
  '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  '\u0915\u094d\u200d\u0937',
  '\u{1f469}\u200d\u{1f4bb} \u2764\ufe0f\u200d\u{1f525} \u{1f468}\u{1f3fd}\u200d\u{1f4bb}',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '\u0e44\u0e17\u0e22\u200b\u0e44\u0e17\u0e22',
  '\u05e9\u05dc\u05d5\u05dd\u200f!',
])('takes %j as it is', (text) => expect(found(text)).toEqual([]));

it('finds every character that turns the direction of writing, whatever is around it', () => {
  const turning = fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      turning,
      fc.string({ unit: 'grapheme' }),
      (before, one, after) => {
        expect(found(before + one + after)).toContain(one);
      },
    ),
  );
});
