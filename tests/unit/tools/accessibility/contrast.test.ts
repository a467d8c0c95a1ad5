import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrasts, DECORATION } from '../../../../tools/accessibility/contrast.ts';
import { colourTokens } from '../../../../tools/accessibility/tokens.ts';

const tokens = colourTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const found = contrasts(tokens);

describe('colour tokens', () => {
  test.each(found)('$colour on $ground reaches $floor in the $theme theme', ({ floor, ratio }) => {
    expect(ratio).toBeGreaterThanOrEqual(floor);
  });

  test('none is forgotten: each is measured, or is called decoration', () => {
    const measured = new Set([...found.flatMap(({ colour, ground }) => [colour, ground]), ...DECORATION]);
    expect([...tokens.keys()].filter((name) => !measured.has(name))).toEqual([]);
  });

  test('are read in both themes, also where one stands for another', () => {
    const read = colourTokens('--a: light-dark(#000000, #ffffff); --b: var(--a); --c: 1rem;');
    expect([...read]).toEqual([
      ['a', { light: '#000000', dark: '#ffffff' }],
      ['b', { light: '#000000', dark: '#ffffff' }],
    ]);
  });

  test('black on white is 21 to 1', () => {
    const plain = new Map([...tokens.keys()].map((name) => [name, { light: '#ffffff', dark: '#000000' }]));
    plain.set('ink', { light: '#000000', dark: '#ffffff' });
    expect(contrasts(plain).find(({ colour, ground }) => colour === 'ink' && ground === 'paper')?.ratio).toBe(
      21,
    );
  });
});
