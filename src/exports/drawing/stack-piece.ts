import { CONTROL, type DrawnLayer, type StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { layerPiece } from './layer-piece.ts';
import type { Layout } from './layout.ts';
import { above, beside, boxed, flow, type Piece } from './piece.ts';
import { STRIPE } from './stripe.ts';
import { linePiece, wordsPiece } from './words-piece.ts';

/** For three instances and more. */
const CROWDED = { name: 13, sub: 12 };

/** A stack as shapes: layers from the ground up, instances side by side above the boundary, control beside them. */
export function stackPiece(stack: StackDrawing, layout: Layout): Piece {
  const { control, width } = layout;
  if (!control || stack.control.length === 0) return plan(stack, layout, width);
  const { gap, width: side } = control;
  return beside([plan(stack, layout, width - side - gap), aside(stack.control, layout, side)], gap);
}

/** What the stripes of a drawing mean. */
export function keyPiece({ key }: StackDrawing, width: number): Piece {
  const area = { x: 0, y: 0, width: STRIPE, height: 20 };
  const entries = key.map(({ role, subject }) =>
    beside(
      [{ ...area, shapes: [{ kind: 'swatch', role, ...area }] }, linePiece(subject, { size: 12 }, 'ink')],
      6,
    ),
  );
  return flow(entries, width, 20);
}

/** The ground, the boundary on it where there is one, and above that the same layers once for each instance. */
function plan({ boundary, ground, inside, instances, subject }: StackDrawing, layout: Layout, width: number) {
  const { between, gap, words } = layout;
  const each = (width - gap * (instances.length - 1)) / instances.length;
  const own = words === 'all' && instances.length > 2 ? { ...layout, sizes: CROWDED } : layout;
  const plate = (name: string) =>
    boxed(wordsPiece(name, each - 10, { size: 12, bold: true }, 'paper'), 5, {
      kind: 'plate',
      role: subject.role,
    });
  const column = layersPiece(inside, own, each);
  return above(
    [
      ...(words === 'all' ? [beside(instances.map(plate), gap)] : []),
      beside(
        instances.map(() => column),
        gap,
      ),
      ...(boundary ? [boundaryPiece(`${boundary.name}: ${boundary.label}`, layout, width)] : []),
      layersPiece(ground, layout, width),
    ],
    Math.max(0, between),
  );
}

/** Layers, listed from the bottom up, on top of each other. */
const layersPiece = (layers: readonly DrawnLayer[], layout: Layout, width: number): Piece =>
  above(layers.map((layer) => layerPiece(layer, width, layout)).reverse(), layout.between);

/** The strongest line of a drawing, with its name below. */
function boundaryPiece(
  name: string,
  { boundary: { height, overhang }, words }: Layout,
  width: number,
): Piece {
  const line = { x: -overhang, y: 0, width: width + 2 * overhang, height };
  const drawn: Piece = { width, height, shapes: [{ kind: 'boundary', ...line }] };
  if (words !== 'all') return drawn;
  const space: Piece = { width, height: 4, shapes: [] };
  return above([drawn, wordsPiece(name, width, { size: 13, bold: true }, 'boundary'), space], 4);
}

/** What starts and supervises, in a frame of its own where there is room: it is no layer of the stack. */
function aside(layers: readonly DrawnLayer[], layout: Layout, width: number): Piece {
  if (layout.words !== 'all') return layersPiece(layers, layout, width);
  const padding = 8;
  const inner = width - 2 * padding;
  const words = above([
    wordsPiece(CONTROL.label, inner, { size: 13, bold: true }, 'ink'),
    wordsPiece(CONTROL.note, inner, { size: 12 }, 'ink-soft'),
  ]);
  return boxed(above([words, layersPiece(layers, layout, inner)], 6), padding, { kind: 'frame' });
}
