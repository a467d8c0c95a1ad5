import type { Element, Properties } from 'hast';
import { s } from 'hastscript';
import type { ColourName } from '../../design/tokens.ts';
import type { Area } from './shape.ts';

/** A colour by its name in the list of tokens, as the document writes it. */
export type Palette = (name: ColourName) => string;

/** A rectangle in SVG, with paint as presentation attributes. */
export const rect = ({ height, width, x, y }: Area, paint: Properties): Element =>
  s('rect', {
    x: round(x) || null,
    y: round(y) || null,
    width: round(width),
    height: round(height),
    ...paint,
  });

/** A rectangle whose line lies within its edges. */
export function outlined({ height, width, x, y }: Area, fill: string, stroke: string, line = 1): Element {
  const area = { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line };
  return rect(area, { fill, stroke, ...(line === 1 ? {} : { strokeWidth: String(line) }) });
}

/** Tenths of a pixel are fine enough, and keep files small. */
export const round = (length: number): number => Math.round(length * 10) / 10;
