import { LIGHT } from '../../design/light.ts';
import type { StackView } from '../../views/stack.ts';
import { type NumberedLayer, numberLayers } from '../../views/stacks/number-layers.ts';
import { boundaryPart } from './boundary-part.ts';
import { framed } from './framed.ts';
import { type LayerSizes, layerPart } from './layer-part.ts';
import { above, beside, type Part } from './part.ts';
import { repeated } from './repeated.ts';
import { roleColours } from './role-colours.ts';
import { textPart } from './text-part.ts';

const GAP = 12;
/** Neighbours share a line. */
const SHARED_LINE = -1;
const SIZES: LayerSizes = { name: 15, sub: 12.5 };
/** For three instances and more. */
const CROWDED: LayerSizes = { name: 13, sub: 12 };

/** The ground, the boundary on it where there is one, and above that the same layers once for each instance. */
export function planPart(stack: StackView, width: number): Part {
  const { boundary, id, instances } = stack;
  const { ground, inside } = numberLayers(stack);
  const each = (width - GAP * (instances.length - 1)) / instances.length;
  const column = layersPart(inside, each, instances.length > 2 ? CROWDED : SIZES);
  return above([
    beside(
      instances.map((name) => nameplate(name, stack, each)),
      GAP,
    ),
    repeated(column, instances.length, GAP, `${id}-inside`),
    ...(boundary ? [boundaryPart(`${boundary.name}: ${boundary.label}`, width)] : []),
    layersPart(ground, width),
  ]);
}

/** Layers, listed from the bottom up, on top of each other. */
export function layersPart(layers: readonly NumberedLayer[], width: number, sizes = SIZES): Part {
  return above(layers.map((layer) => layerPart(layer, width, sizes)).reverse(), SHARED_LINE);
}

function nameplate(name: string, { subject }: StackView, width: number): Part {
  const words = textPart(name, width - 2 * 5, { size: 12, weight: 700 }, LIGHT.paper);
  return framed(words, 5, { fill: roleColours(subject.role).text });
}
