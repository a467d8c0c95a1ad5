import type { ElementContent } from 'hast';

type Piece = ElementContent | string;

/** Pieces in one line, with a separator between them. */
export function separated(items: readonly (readonly Piece[])[], separator: string): Piece[] {
  return items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));
}
