import { s } from 'hastscript';
import type { Part } from './part.ts';
import { measureIn, type TextStyle } from './text-width.ts';
import { wrap } from './wrap.ts';

const LEADING = 1.25;
/** Where the letters stand in their line, from its top. */
const BASELINE = 0.97;

/** A text as lines no wider than the part. */
export function textPart(text: string, width: number, style: TextStyle, fill: string): Part {
  const lines = wrap(text, width, measureIn(style));
  const step = style.size * LEADING;
  return {
    width,
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((line, index) =>
        s(
          'text',
          {
            x,
            y: round(y + index * step + style.size * BASELINE),
            fontSize: style.size,
            ...(style.weight === 400 ? {} : { fontWeight: style.weight }),
            fill,
          },
          line,
        ),
      ),
  };
}

/** Tenths of a pixel are fine enough, and keep files small. */
export const round = (length: number): number => Math.round(length * 10) / 10;
