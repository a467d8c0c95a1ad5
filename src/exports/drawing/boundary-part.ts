import { s } from 'hastscript';
import { LIGHT } from '../../design/light.ts';
import type { Part } from './part.ts';
import { round, textPart } from './text-part.ts';

/** How far the boundary reaches beyond what it separates, on either side. */
export const OVERHANG = 6;
const STROKE = 6;
const PADDING = 4;

/** The strongest line of a drawing, with its name below. */
export function boundaryPart(words: string, width: number): Part {
  const name = textPart(words, width, { size: 13, weight: 700 }, LIGHT.boundary);
  return {
    width,
    height: STROKE + PADDING + name.height + 2 * PADDING,
    draw: (x, y) => [
      s('rect', {
        x: round(x - OVERHANG),
        y: round(y),
        width: round(width + 2 * OVERHANG),
        height: STROKE,
        fill: LIGHT.boundary,
      }),
      ...name.draw(x, y + STROKE + PADDING),
    ],
  };
}
