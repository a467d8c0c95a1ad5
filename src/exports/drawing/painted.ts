import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Shape } from './shape.ts';
import { stripe } from './stripe.ts';
import { outlined, type Palette, rect, round } from './svg-shapes.ts';

/** A shape as elements of SVG. */
export function painted(shape: Shape, colour: Palette): Element[] {
  switch (shape.kind) {
    case 'layer': {
      const { role } = shape;
      return [outlined(shape, colour(`${role}-fill`), colour(role)), ...stripe(role, shape, colour)];
    }
    case 'block': {
      // Roles are told apart without colours, too.
      const line = colour(shape.role);
      return [shape.role === 'second' ? outlined(shape, 'none', line, 1.5) : rect(shape, { fill: line })];
    }
    case 'swatch':
      return stripe(shape.role, shape, colour);
    case 'plate':
      return [rect(shape, { fill: colour(`${shape.role}-text`) })];
    case 'boundary':
      return [rect(shape, { fill: colour('boundary') })];
    case 'frame':
      return [
        rect(shape, { fill: 'none', stroke: colour('edge'), strokeWidth: '2', strokeDasharray: '5 4' }),
      ];
    case 'words': {
      const { bold, size, text, x, y } = shape;
      const paint = { fontSize: size, ...(bold ? { fontWeight: 700 } : {}), fill: colour(shape.colour) };
      return [s('text', { x: round(x), y: round(y), ...paint }, text)];
    }
  }
}
