import type { ColourName } from '../../design/tokens.ts';
import type { Piece } from './piece.ts';
import { measureIn, type TextStyle } from './text-width.ts';
import { wrap } from './wrap.ts';

const LEADING = 1.25;
/** Where the letters stand in their line, from its top. */
const BASELINE = 0.97;

/** A text as lines no wider than the piece. */
export function wordsPiece(text: string, width: number, style: TextStyle, colour: ColourName): Piece {
  const { bold = false, size } = style;
  const step = size * LEADING;
  const lines = wrap(text, width, measureIn(style));
  return {
    width,
    height: lines.length * step,
    shapes: lines.map((line, index) => {
      const y = index * step + size * BASELINE;
      return { kind: 'words', x: 0, y, size, bold, colour, text: line };
    }),
  };
}

/** A text on one line, as wide as its letters may be. */
export const linePiece = (text: string, style: TextStyle, colour: ColourName): Piece =>
  wordsPiece(text, Math.ceil(measureIn(style)(text)), style, colour);
