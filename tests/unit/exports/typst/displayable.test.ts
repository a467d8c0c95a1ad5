import { describe, expect, it } from 'vitest';
import { displayable, withoutGlyph } from '../../../../src/exports/typst/displayable.ts';

describe('displayable', () => {
  // Letters of a private use area, which no other test asks about: what is known is kept.
  const refused = (characters: string) => characters.match(/[\ue001\ue003]/g);

  it('replaces what has no glyph, and nothing else', () => {
    const vague = (characters: string) => (refused(characters) ? 'something is missing' : undefined);
    expect(displayable('a\ue000b\ue001c\ue002\ue003', vague)).toBe('a\ue000b\ufffdc\ue002\ufffd');
  });

  it('asks about a character once', () => {
    expect(displayable('\ue001\ue002', () => expect.unreachable())).toBe('\ufffd\ue002');
  });

  it('asks twice about any number of characters when it is told which are missing', () => {
    const letters = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0xe100 + index));
    const missing = letters.filter((_, index) => index % 3 === 0);
    let asked = 0;
    const found = withoutGlyph(letters.join(''), (characters) => {
      asked += 1;
      const here = missing.filter((letter) => characters.includes(letter));
      if (here.length === 0) return undefined;
      const [first = '', ...others] = here;
      return [`\\u{${first.codePointAt(0)?.toString(16)}}`, ...others].join();
    });
    expect([...found]).toEqual(missing);
    expect(asked).toBe(2);
  });
});
