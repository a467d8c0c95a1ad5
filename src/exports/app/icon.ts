import sharp from 'sharp';
import type { MarkShape } from '../../schema/mark.ts';
import type { Guide } from '../../views/guide.ts';
import { markOf } from '../../views/labels/mark.ts';

type MarkColours = Readonly<Record<MarkShape['colour'], string>>;

/** Hues between those of the light and the dark theme: they stand on either. */
const ON_ANY_GROUND: MarkColours = {
  first: '#2b86bd',
  second: '#c96f1e',
  boundary: '#c21f7d',
  shared: '#7b828a',
};

/** Part of a maskable icon that no mask cuts off, as a share of its side (https://www.w3.org/TR/appmanifest/). */
const SAFE = 0.8;

/** The mark of a guide as an SVG document without a ground of its own. */
export function markSvg(guide: Guide, colours = ON_ANY_GROUND): string {
  return svg(markOf(guide), colours, '0 0 24 24', '');
}

/** The mark on a coloured square as PNG, `side` pixels wide, small enough to survive any mask. */
export async function maskableIcon(guide: Guide, side: number, ground: string): Promise<Uint8Array> {
  // The corners of the mark lie on the safe circle.
  const width = (24 * Math.SQRT2) / SAFE;
  const start = 12 - width / 2;
  const square = `<path fill="${ground}" d="M${start} ${start}h${width}v${width}h-${width}z"/>`;
  return sharp(
    Buffer.from(svg(markOf(guide), ON_ANY_GROUND, `${start} ${start} ${width} ${width}`, square)),
    {
      density: (72 * side) / width,
    },
  )
    .resize(side, side)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

function svg(shapes: readonly MarkShape[], colours: MarkColours, viewBox: string, ground: string): string {
  const paths = shapes.map(({ colour, outline, path }) => {
    const look = outline
      ? `fill="none" stroke="${colours[colour]}" stroke-width="2"`
      : `fill="${colours[colour]}"`;
    return `<path ${look} d="${path}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${ground}${paths.join('')}</svg>\n`;
}
