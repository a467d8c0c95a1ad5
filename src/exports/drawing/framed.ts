import type { Properties } from 'hast';
import { s } from 'hastscript';
import type { Part } from './part.ts';
import { round } from './text-part.ts';

/** A part in a box, `padding` away from its edges. The paint is presentation attributes of SVG. */
export function framed(part: Part, padding: number, paint: Properties): Part {
  const width = part.width + 2 * padding;
  const height = part.height + 2 * padding;
  return {
    width,
    height,
    draw: (x, y) => [
      s('rect', { x: round(x), y: round(y), width: round(width), height: round(height), ...paint }),
      ...part.draw(x + padding, y + padding),
    ],
  };
}
