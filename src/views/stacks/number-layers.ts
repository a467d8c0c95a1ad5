import type { LayerView, StackView } from '../stack.ts';

export interface NumberedLayer extends LayerView {
  /** Joins a part of the drawing to its explanation; from 1, from the bottom up, control layers last. */
  number: number;
}

/** Numbers the layers of a stack in the order in which they are read. */
export function numberLayers({ control, ground, inside }: StackView) {
  const numbered = (layers: readonly LayerView[], before: number): NumberedLayer[] =>
    layers.map((layer, index) => ({ ...layer, number: before + index + 1 }));
  return {
    ground: numbered(ground, 0),
    inside: numbered(inside, ground.length),
    control: numbered(control, ground.length + inside.length),
  };
}
