import { LIGHT } from '../../design/light.ts';
import { roleKey } from '../../views/labels/role-key.ts';
import type { StackView } from '../../views/stack.ts';
import { numberLayers } from '../../views/stacks/number-layers.ts';
import { OVERHANG } from './boundary-part.ts';
import { controlPart } from './control-part.ts';
import { keyPart } from './key-part.ts';
import { above, beside } from './part.ts';
import { planPart } from './plan-part.ts';
import { svgDocument } from './svg-document.ts';
import { textPart } from './text-part.ts';

export interface StackSvgOptions {
  /** Language of the content (BCP 47). */
  language: string;
  /** Small print for a drawing that travels alone, a paragraph each: title, address, licence. */
  credit?: readonly string[];
}

/** Of the whole drawing, in pixels. */
const WIDTH = 720;
const MARGIN = 16;
const CONTROL_WIDTH = 184;
const GAP = 12;

/**
 * The drawing of a stack as an SVG document, 720 px wide: layers from the ground up, instances side by side above the
 * boundary, control beside them. It shows what the page of the stack shows, in light colours.
 */
export function stackSvg(stack: StackView, { credit = [], language }: StackSvgOptions): string {
  const inner = WIDTH - 2 * MARGIN;
  const { control, ground, inside } = numberLayers(stack);
  const gap = GAP + OVERHANG;
  const drawn =
    control.length > 0
      ? [planPart(stack, inner - CONTROL_WIDTH - gap), controlPart(control, CONTROL_WIDTH)]
      : [planPart(stack, inner)];
  const key = roleKey([...ground, ...inside, ...control]);
  const whole = above(
    [
      beside(drawn, gap),
      ...(key.length > 0 ? [keyPart(key, inner)] : []),
      above(credit.map((text) => textPart(text, inner, { size: 12, weight: 400 }, LIGHT['ink-soft']))),
    ],
    GAP,
  );
  return svgDocument({
    title: stack.title,
    description: stack.alt,
    language,
    width: WIDTH,
    height: whole.height + 2 * MARGIN,
    content: whole.draw(MARGIN, MARGIN),
  });
}
