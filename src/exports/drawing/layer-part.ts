import { s } from 'hastscript';
import type { NumberedLayer } from '../../views/stacks/number-layers.ts';
import { above, type Part } from './part.ts';
import { roleColours } from './role-colours.ts';
import { MARK, roleMark } from './role-mark.ts';
import { round, textPart } from './text-part.ts';
import { measureIn } from './text-width.ts';

/** Sizes of the two lines of a layer, in pixels. */
export interface LayerSizes {
  name: number;
  sub: number;
}

const PADDING = 8;
const LEAST_HEIGHT = 48;

/** The box of a layer: its role as stripe, fill and line; name, second line, and its number in the corner. */
export function layerPart(layer: NumberedLayer, width: number, sizes: LayerSizes): Part {
  const { fill, line, text } = roleColours(layer.role);
  const numberStyle = { size: sizes.sub, weight: 400 } as const;
  const number = String(layer.number);
  const numberWidth = measureIn(numberStyle)(number);
  const room = width - MARK - 3 * PADDING - numberWidth;
  const words = above([
    textPart(layer.label, room, { size: sizes.name, weight: 700 }, text),
    ...(layer.sublabel ? [textPart(layer.sublabel, room, { size: sizes.sub, weight: 400 }, text)] : []),
  ]);
  const height = Math.max(LEAST_HEIGHT, words.height + 2 * PADDING);
  return {
    width,
    height,
    draw: (x, y) => [
      s('rect', {
        x: round(x + 0.5),
        y: round(y + 0.5),
        width: round(width - 1),
        height: round(height - 1),
        fill,
        stroke: line,
      }),
      ...roleMark(layer.role, x, y, height),
      ...words.draw(round(x + MARK + PADDING), y + PADDING),
      ...textPart(number, numberWidth, numberStyle, text).draw(
        round(x + width - PADDING - numberWidth),
        y + PADDING,
      ),
    ],
  };
}
