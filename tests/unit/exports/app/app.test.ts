import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../../src/design/light.ts';
import { favicon, maskableIcon } from '../../../../src/exports/app/icon.ts';
import { ICON_SIDES, webManifest } from '../../../../src/exports/app/web-manifest.ts';
import { otherGuide } from '../../../lib/guides.ts';

test('the web manifest stays within the base path', () => {
  expect(webManifest(otherGuide())).toMatchObject({
    name: 'Rows and Documents',
    start_url: '/sub/path/',
    scope: '/sub/path/',
    lang: 'en',
    display: 'minimal-ui',
    icons: [
      { src: '/sub/path/favicon.svg', sizes: 'any' },
      { src: '/sub/path/icon-192.png', sizes: '192x192', purpose: 'maskable' },
      { src: '/sub/path/icon-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
});

describe.each(ICON_SIDES)('the icon of %i pixels', (side) => {
  const paper = Buffer.from(LIGHT.paper.slice(1), 'hex');

  test('fills its square with the ground, and keeps the mark within the safe circle', async () => {
    const { data, info } = await sharp(await maskableIcon(otherGuide(), side))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([side, side]);
    let mark = 0;
    for (let index = 0; index < side * side; index++) {
      const colour = data.subarray(index * info.channels, index * info.channels + 3);
      const isGround = colour.equals(paper);
      const [x, y] = [(index % side) - side / 2, Math.floor(index / side) - side / 2];
      if (!isGround) mark++;
      if (Math.hypot(x, y) > side * 0.41) expect(isGround, `${x}, ${y}`).toBe(true);
    }
    expect(mark).toBeGreaterThan(side * side * 0.1);
  });
});

test('the mark alone is an SVG document', () => {
  expect(favicon(otherGuide())).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24"><path /,
  );
});
