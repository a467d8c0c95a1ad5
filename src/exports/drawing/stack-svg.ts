import { s } from 'hastscript';
import { inLight, LIGHT } from '../../design/light.ts';
import { DRAWING_FACES } from '../../design/tokens.ts';
import { fontFamily } from '../../design/tokens-css.ts';
import type { StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { WHOLE } from './layout.ts';
import { above, moved } from './piece.ts';
import { keyPiece, stackPiece } from './stack-piece.ts';
import { svgDocument } from './svg-document.ts';
import { rect } from './svg-shapes.ts';
import { wordsPiece } from './words-piece.ts';

export interface StackSvgOptions {
  /** Language of the content (BCP 47). */
  language: string;
  /** Small print for a drawing that travels alone, a paragraph each: title, address, licence. */
  credit?: readonly string[];
}

const MARGIN = 16;

/** The drawing of a stack as an SVG document, 720 px wide, in light colours: what the page of the stack shows. */
export function stackSvg(stack: StackDrawing, { credit = [], language }: StackSvgOptions): string {
  const { gap, width } = WHOLE;
  const whole = above(
    [
      stackPiece(stack, WHOLE),
      ...(stack.key.length > 0 ? [keyPiece(stack, width)] : []),
      above(credit.map((text) => wordsPiece(text, width, { size: 12 }, 'ink-soft'))),
    ],
    gap,
  );
  const area = { x: 0, y: 0, width: width + 2 * MARGIN, height: whole.height + 2 * MARGIN };
  return `${svgDocument({
    area,
    shapes: moved(whole, MARGIN, MARGIN),
    colour: inLight,
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      lang: language,
      fontFamily: fontFamily(DRAWING_FACES),
    },
    about: [s('title', stack.title), s('desc', stack.alt), rect(area, { fill: LIGHT.paper })],
  })}\n`;
}
