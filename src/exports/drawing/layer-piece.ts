import type { DrawnLayer } from '../../views/stacks/stack-drawing.ts';
import type { Layout } from './layout.ts';
import { above, moved, type Piece } from './piece.ts';
import { STRIPE } from './stripe.ts';
import { linePiece, wordsPiece } from './words-piece.ts';

const PADDING = 8;

/** The box of a layer with as many of its words as the layout has: name, second line, number in the corner. */
export function layerPiece(
  layer: DrawnLayer,
  width: number,
  { layers: kind, least, sizes, words }: Layout,
): Piece {
  const { label, number, role, sublabel } = layer;
  const area = { role, x: 0, y: 0, width, height: least };
  if (words === 'none') return { ...area, shapes: [{ kind, ...area }] };
  const colour = `${role}-text` as const;
  const corner = words === 'all' ? [linePiece(String(number), { size: sizes.sub }, colour)] : [];
  const end = corner.reduce((place, piece) => place - piece.width - PADDING, width);
  const room = end - STRIPE - 2 * PADDING;
  const second = words === 'all' && sublabel ? [wordsPiece(sublabel, room, { size: sizes.sub }, colour)] : [];
  const text = above([wordsPiece(label, room, { size: sizes.name, bold: true }, colour), ...second]);
  const height = Math.max(least, text.height + 2 * PADDING);
  return {
    width,
    height,
    shapes: [
      { kind, ...area, height },
      ...moved(text, STRIPE + PADDING, PADDING),
      ...corner.flatMap((piece) => moved(piece, end, PADDING)),
    ],
  };
}
