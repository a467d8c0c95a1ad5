import type { Shape } from './shape.ts';

/** Part of a drawing that knows its size before it has a place: shapes that count from its own top left corner. */
export interface Piece {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** A piece further to the right and down. */
export const moved = ({ shapes }: Piece, x: number, y: number): Shape[] =>
  shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }));

/** Pieces one below the other, `gap` apart. */
export function above(pieces: readonly Piece[], gap = 0): Piece {
  const top = (index: number) => sum(pieces.slice(0, index).map(({ height }) => height + gap));
  return {
    width: Math.max(0, ...pieces.map(({ width }) => width)),
    height: Math.max(0, top(pieces.length) - gap),
    shapes: pieces.flatMap((piece, index) => moved(piece, 0, top(index))),
  };
}

/** Pieces side by side, `gap` apart, on one ground line. */
export function beside(pieces: readonly Piece[], gap = 0): Piece {
  const start = (index: number) => sum(pieces.slice(0, index).map(({ width }) => width + gap));
  const height = Math.max(0, ...pieces.map((piece) => piece.height));
  return {
    width: Math.max(0, start(pieces.length) - gap),
    height,
    shapes: pieces.flatMap((piece, index) => moved(piece, start(index), height - piece.height)),
  };
}

/** Pieces side by side in as many lines as the width asks for. */
export function flow(pieces: readonly Piece[], width: number, gap: number): Piece {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && beside([...line, piece], gap).width <= width) line.push(piece);
    else lines.push([piece]);
  }
  return above(
    lines.map((line) => beside(line, gap)),
    gap / 4,
  );
}

/** A piece in a box, `padding` away from its edges. */
export function boxed(piece: Piece, padding: number, box: BoxShape): Piece {
  const area = { x: 0, y: 0, width: piece.width + 2 * padding, height: piece.height + 2 * padding };
  return { ...area, shapes: [{ ...box, ...area }, ...moved(piece, padding, padding)] };
}
type BoxShape = { kind: 'frame' } | { kind: 'plate'; role: Extract<Shape, { role: unknown }>['role'] };

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
