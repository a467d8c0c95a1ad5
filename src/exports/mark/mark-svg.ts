import type { MarkShape } from '../../schema/mark.ts';
import type { Guide } from '../../views/guide.ts';
import { markOf } from '../../views/labels/mark.ts';

/** Sides of the square on which a mark is drawn. */
export const MARK_SIDE = 24;

export type MarkColours = Readonly<Record<MarkShape['colour'], string>>;

/** The shapes of a guide's mark as the attributes of SVG paths. */
export function markPaths(guide: Guide, colours: MarkColours): Readonly<Record<string, string>>[] {
  return markOf(guide).map(({ colour, outline, path }) => ({
    ...(outline ? { fill: 'none', stroke: colours[colour], 'stroke-width': '2' } : { fill: colours[colour] }),
    d: path,
  }));
}

/** The mark of a guide as an SVG document: `viewBox` is what it shows, and `ground` a colour for all of that. */
export function markSvg(
  guide: Guide,
  colours: MarkColours,
  { ground, viewBox = [0, 0, MARK_SIDE, MARK_SIDE] }: { ground?: string; viewBox?: readonly number[] } = {},
): string {
  const [x, y, width, height] = viewBox;
  const square =
    ground === undefined ? [] : [{ fill: ground, d: `M${x} ${y}h${width}v${height}h-${width}z` }];
  const paths = [...square, ...markPaths(guide, colours)].map((attributes) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<path ${written.join(' ')}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">${paths.join('')}</svg>\n`;
}
