import { describe, expect, test } from 'vitest';
import { COLOURS, type Colour, type ColourName } from '../../../../src/design/tokens.ts';
import { contrasts, DECORATION } from '../../../../tools/accessibility/contrast.ts';

const found = contrasts();

describe('the colours of the list', () => {
  test.each(found)('$colour on $ground reaches $floor in the $theme theme', ({ floor, ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(floor);
  });

  test('none is forgotten: each is measured, or is called decoration', () => {
    const measured = new Set([...found.flatMap(({ colour, ground }) => [colour, ground]), ...DECORATION]);
    expect((Object.keys(COLOURS) as ColourName[]).filter((name) => !measured.has(name))).toEqual([]);
  });

  test('black on white is 21 to 1', () => {
    const plain: Record<ColourName, Colour> = {
      ...COLOURS,
      ink: { light: '#000000', dark: '#ffffff' },
      paper: { light: '#ffffff', dark: '#000000' },
    };
    const ink = contrasts(plain).filter(({ colour, ground }) => colour === 'ink' && ground === 'paper');
    expect(ink.map(({ ratio }) => ratio)).toEqual([21, 21]);
  });
});
