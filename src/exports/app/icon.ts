import sharp from 'sharp';
import { MARK } from '../../views/mark.ts';

/** Hues between those of the light and the dark theme: they stand on either. */
const COLOURS = { first: '#2b86bd', second: '#c96f1e', line: '#c21f7d', ground: '#7b828a' };

/** Part of a maskable icon that no mask cuts off, as a share of its side (https://www.w3.org/TR/appmanifest/). */
const SAFE = 0.8;

/** The mark as an SVG document without a ground of its own. */
export function markSvg(): string {
  return svg('0 0 24 24', '');
}

/** The mark on a coloured square as PNG, `side` pixels wide, small enough to survive any mask. */
export async function maskableIcon(side: number, ground: string): Promise<Uint8Array> {
  // The corners of the mark lie on the safe circle.
  const width = (24 * Math.SQRT2) / SAFE;
  const start = 12 - width / 2;
  const square = `<path fill="${ground}" d="M${start} ${start}h${width}v${width}h-${width}z"/>`;
  return sharp(Buffer.from(svg(`${start} ${start} ${width} ${width}`, square)), {
    density: (72 * side) / width,
  })
    .resize(side, side)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

function svg(viewBox: string, ground: string): string {
  const { first, ground: base, line, second } = COLOURS;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${ground}<path fill="${first}" d="${MARK.first}"/><path fill="none" stroke="${second}" stroke-width="2" d="${MARK.second}"/><path fill="${line}" d="${MARK.line}"/><path fill="${base}" d="${MARK.ground}"/></svg>\n`;
}
