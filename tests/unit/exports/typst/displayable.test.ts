import { describe, expect, it } from 'vitest';
import { displayable } from '../../../../src/exports/typst/displayable.ts';

describe('displayable', () => {
  // Letters of a private use area, which no other test asks about: what is known is kept.
  const drawn = (characters: string) => !/[\ue001\ue003]/.test(characters);

  it('replaces what has no glyph, and nothing else', () => {
    expect(displayable('a\ue000b\ue001c\ue002\ue003', drawn)).toBe('a\ue000b\ufffdc\ue002\ufffd');
  });

  it('asks about a character once', () => {
    expect(displayable('\ue001\ue002', () => expect.unreachable())).toBe('\ufffd\ue002');
  });
});
