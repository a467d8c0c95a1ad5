import { LIGHT } from '../../design/light.ts';
import type { NumberedLayer } from '../../views/stacks/number-layers.ts';
import { framed } from './framed.ts';
import { above, type Part } from './part.ts';
import { layersPart } from './plan-part.ts';
import { textPart } from './text-part.ts';

const PADDING = 8;

/** What starts and supervises, in a frame of its own: it is no layer of the stack. */
export function controlPart(layers: readonly NumberedLayer[], width: number): Part {
  const inner = width - 2 * PADDING;
  const words = above([
    textPart('Control', inner, { size: 13, weight: 700 }, LIGHT.ink),
    textPart('starts and supervises; not in the path', inner, { size: 12, weight: 400 }, LIGHT['ink-soft']),
  ]);
  return framed(above([words, layersPart(layers, inner)], 6), PADDING, {
    fill: 'none',
    stroke: LIGHT.edge,
    strokeWidth: '2',
    strokeDasharray: '5 4',
  });
}
