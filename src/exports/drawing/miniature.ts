import type { StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { MINIATURE } from './layout.ts';
import { stackPiece } from './stack-piece.ts';
import { svgDocument } from './svg-document.ts';

/** A stack as a small SVG inside a page of the site, in the colours of the page's theme; the title beside it says what it is. */
export function miniature(stack: StackDrawing): string {
  const { height, shapes, width } = stackPiece(stack, MINIATURE);
  const { overhang } = MINIATURE.boundary;
  return svgDocument({
    area: { x: -overhang, y: -overhang, width: width + 2 * overhang, height: height + overhang },
    shapes,
    colour: (name) => `var(--${name})`,
    attributes: { ariaHidden: 'true' },
  });
}
