import type { MarkShape } from '../../schema/mark.ts';
import type { Guide } from '../guide.ts';

/** Two lines of writing on a ground line: the mark of a guide that has none of its own. */
const NEUTRAL: readonly MarkShape[] = [
  { path: 'M3 3h18v5H3z', colour: 'first', outline: false },
  { path: 'M4 11.5h10v3H4z', colour: 'second', outline: true },
  { path: 'M3 18.5h18V23H3z', colour: 'shared', outline: false },
];

/** Sides of the square on which a mark is drawn. */
export const MARK_SIDE = 24;

/** A colour of the mark as a document writes it. */
export type MarkColour = (name: MarkShape['colour']) => string;

/** The mark of a site, that of the guide, else a neutral one, as the attributes of SVG paths: wherever it is shown. */
export function markPaths(
  { site }: Pick<Guide, 'site'>,
  colour: MarkColour,
): Readonly<Record<string, string>>[] {
  return (site.mark ?? NEUTRAL).map(({ colour: name, outline, path }) => ({
    ...(outline ? { fill: 'none', stroke: colour(name), 'stroke-width': '2' } : { fill: colour(name) }),
    d: path,
  }));
}
