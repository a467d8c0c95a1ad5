import type { Guide } from '../../views/guide.ts';
import { MARK_SIDE, type MarkColour, markPaths } from '../../views/labels/mark.ts';

/** The mark of a guide as an SVG document: `viewBox` is what it shows, and `ground` a colour for all of that. */
export function markSvg(
  guide: Guide,
  colour: MarkColour,
  { ground, viewBox = [0, 0, MARK_SIDE, MARK_SIDE] }: { ground?: string; viewBox?: readonly number[] } = {},
): string {
  const [x, y, width, height] = viewBox;
  const square =
    ground === undefined ? [] : [{ fill: ground, d: `M${x} ${y}h${width}v${height}h-${width}z` }];
  const paths = [...square, ...markPaths(guide, colour)].map((attributes) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<path ${written.join(' ')}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">${paths.join('')}</svg>\n`;
}
