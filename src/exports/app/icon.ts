import sharp from 'sharp';
import { between } from '../../design/between.ts';
import { inLight, LIGHT } from '../../design/light.ts';
import { COLOURS } from '../../design/tokens.ts';
import type { Guide } from '../../views/guide.ts';
import { MARK_SIDE } from '../../views/labels/mark.ts';
import { markSvg } from '../mark/mark-svg.ts';

/** Part of a maskable icon that no mask cuts off, as a share of its side (https://www.w3.org/TR/appmanifest/). */
const SAFE = 0.8;

/** The mark without a ground, in hues between those of the two themes: windows show it on light and on dark. */
export function favicon(guide: Guide): string {
  return markSvg(guide, (name) => between(COLOURS[name]));
}

/** The mark on a square of paper as PNG, `side` pixels wide, small enough to survive any mask. */
export async function maskableIcon(guide: Guide, side: number): Promise<Uint8Array> {
  // The corners of the mark lie on the safe circle.
  const width = (MARK_SIDE * Math.SQRT2) / SAFE;
  const start = (MARK_SIDE - width) / 2;
  const svg = markSvg(guide, inLight, { ground: LIGHT.paper, viewBox: [start, start, width, width] });
  return sharp(Buffer.from(svg), { density: (72 * side) / width })
    .resize(side, side)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
