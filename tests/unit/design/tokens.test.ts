import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wcagContrast } from 'culori';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { between } from '../../../src/design/between.ts';
import * as tokens from '../../../src/design/tokens.ts';
import { tokensCss } from '../../../src/design/tokens-css.ts';

const root = resolve(import.meta.dirname, '../../..');
const OTHER = { light: '#123456', dark: '#fedcba' };
const CHANGED = { ...tokens, COLOURS: { ...tokens.COLOURS, second: OTHER } };

describe('with another colour for a role in the list', () => {
  beforeAll(() => {
    vi.resetModules();
    vi.doMock('../../../src/design/tokens.ts', () => CHANGED);
  });

  afterAll(() => {
    vi.doUnmock('../../../src/design/tokens.ts');
    vi.resetModules();
  });

  /** Every kind of file in which the role shows, as text. */
  async function files(): Promise<Record<string, string>> {
    const { otherGuide } = await import('../../lib/guides.ts');
    const { favicon } = await import('../../../src/exports/app/icon.ts');
    const { bookOf, bookSource } = await import('../../../src/exports/book/source.ts');
    const { cardSource } = await import('../../../src/exports/cards/source.ts');
    const { stackDrawings } = await import('../../../src/exports/drawing/stack-drawings.ts');
    const { coverDrawing } = await import('../../../src/exports/epub/cover.ts');
    const guide = otherGuide();
    const svg = stackDrawings(guide).find(({ path }) => path === 'stacks/document-server.svg');
    return {
      book: bookSource(guide, bookOf(guide)),
      card: cardSource(guide, { kind: 'site', id: '', title: '' }),
      drawing: new TextDecoder().decode(svg?.bytes()),
      'cover of the EPUB': coverDrawing(guide),
      icon: favicon(guide),
    };
  }

  test('every file follows', async () => {
    const { light, dark } = tokens.COLOURS.second;
    const follow = (text: string) => text.includes(OTHER.light) || text.includes(between(OTHER));
    const stay = (text: string) => text.includes(light) || text.includes(between({ light, dark }));
    for (const [name, text] of Object.entries(await files())) {
      expect(follow(text), `${name} has the new colour`).toBe(true);
      expect(stay(text), `${name} has the old colour`).toBe(false);
    }
  });

  test('the style of the site follows', () => {
    const css = tokensCss(CHANGED);
    expect(css).toContain('--second: light-dark(#123456, #fedcba);');
    expect(css).not.toContain(tokens.COLOURS.second.light);
  });

  test('the icon of an installed site follows', async () => {
    const { otherGuide } = await import('../../lib/guides.ts');
    const { maskableIcon } = await import('../../../src/exports/app/icon.ts');
    const pixels = await sharp(await maskableIcon(otherGuide(), 192))
      .removeAlpha()
      .raw()
      .toBuffer();
    expect(pixels.toString('hex')).toContain(OTHER.light.slice(1));
  });
});

/** A colour written as such. Black dims what is behind a dialog, and is what a mask lets through: no colour of the design. */
const COLOUR =
  /(?<![&\w])#(?:[\da-f]{6}|[\da-f]{8}|(?!000)[\da-f]{3,4}(?=[\s"'`;,)]))(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|luma|cmyk)\((?!0 0 0 )\d/gi;

test('nothing else in src/ names a colour', () => {
  const found = globSync('src/**/*.{ts,astro,css}', { cwd: root, exclude: ['src/design/tokens.ts'] }).flatMap(
    (path) =>
      [...readFileSync(resolve(root, path), 'utf8').matchAll(COLOUR)].map(([colour]) => `${path}: ${colour}`),
  );
  expect(found).toEqual([]);
});

test.each(['first', 'second', 'shared', 'boundary'] as const)(
  'the middle of the two colours of "%s" is seen on white and on black',
  (name) => {
    const colour = between(tokens.COLOURS[name]);
    for (const ground of ['#ffffff', '#000000']) expect(wcagContrast(colour, ground)).toBeGreaterThan(3);
  },
);
