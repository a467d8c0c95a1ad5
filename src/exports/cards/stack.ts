import { inLight } from '../../design/light.ts';
import type { StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { type Layout, WHOLE } from '../drawing/layout.ts';
import type { Piece } from '../drawing/piece.ts';
import type { Shape, Words } from '../drawing/shape.ts';
import { stackPiece } from '../drawing/stack-piece.ts';
import { svgDocument } from '../drawing/svg-document.ts';
import type { Value } from '../typst/literal.ts';

/** The place that a card has for its drawings, side by side. */
export const CARD_STACKS = { width: 452, height: 420, gap: 44 } as const;
/** Sizes of the names of layers, the largest first. */
const [LARGEST, ...SMALLER] = [21, 19, 17, 15, 13] as const;

/** One of the stacks of a card. If it is the only one, its layers have names. */
export function cardStack(stack: StackDrawing, count: number): Value {
  const width = (CARD_STACKS.width - CARD_STACKS.gap * (count - 1)) / count;
  const { height, shapes } = count === 1 ? withNames(stack, width) : withoutNames(stack, width);
  // Where even the smallest names take more, the whole gets smaller.
  const scale = Math.min(1, CARD_STACKS.height / height);
  const { overhang } = CARD.boundary;
  const area = { x: -overhang, y: 0, width: width + 2 * overhang, height };
  const picture = svgDocument({
    area,
    shapes: shapes.filter((shape) => !isWords(shape)),
    colour: inLight,
    attributes: { xmlns: 'http://www.w3.org/2000/svg' },
  });
  const words = shapes.filter(isWords).map(({ colour, size, text, x, y }): Value => {
    const fill = { ascii: inLight(colour) };
    return { fields: { x: x * scale, y: y * scale, size: size * scale, fill, text } };
  });
  return {
    fields: {
      caption: stack.subject.label,
      width,
      height: height * scale,
      overhang: overhang * scale,
      picture: { ascii: picture },
      words,
    },
  };
}

const isWords = (shape: Shape): shape is Words => shape.kind === 'words';

/** Without control, which the words of the page tell of. */
const CARD: Layout = { ...WHOLE, boundary: { height: 13, overhang: 9 }, control: undefined, words: 'names' };

function withNames(stack: StackDrawing, width: number): Piece {
  const named = (size: number) => filling(stack, { ...CARD, width, sizes: { name: size, sub: size } });
  const fits = ({ height }: Piece) => height <= CARD_STACKS.height + 1;
  return SMALLER.reduce((found, size) => (fits(found) ? found : named(size)), named(LARGEST));
}

const withoutNames = (stack: StackDrawing, width: number): Piece =>
  filling(stack, { ...CARD, width, words: 'none' });

/** A stack whose layers share the height that there is. */
function filling(stack: StackDrawing, layout: Layout): Piece {
  const layers = stack.ground.length + stack.inside.length;
  const others = stackPiece(stack, { ...layout, words: 'none', least: 1 }).height - layers;
  return stackPiece(stack, { ...layout, least: (CARD_STACKS.height - others) / layers });
}
