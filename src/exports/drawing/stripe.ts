import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Role } from '../../kinds/site.ts';
import type { Area } from './shape.ts';
import { outlined, type Palette, rect, round } from './svg-shapes.ts';

/** Width of the stripe that shows a role. */
export const STRIPE = 8;
/** Height and half of the distance of slanted bands. */
const BAND = 4;

/**
 * The stripe of a role, which also tells roles apart in grey: solid, slanted, ruled, as src/styles/roles.css has them.
 * Drawn out rather than as an SVG pattern, whose tiles show seams in PDF readers.
 */
export function stripe(role: Role, { height, x, y }: Area, colour: Palette): Element[] {
  const area = { x, y, width: STRIPE, height };
  const line = colour(role);
  const field = outlined(area, colour('paper'), line);
  switch (role) {
    case 'first':
      return [rect(area, { fill: line })];
    case 'second':
      return [field, s('path', { d: bands(round(x), y, height), fill: line })];
    case 'shared': {
      const d = `M${round(x + STRIPE / 2)} ${round(y)}v${round(height)}`;
      return [field, s('path', { d, stroke: line, strokeWidth: String(STRIPE), strokeDasharray: '1.5 2.5' })];
    }
  }
}

/** As many bands as fit, slanted upwards across the whole width. */
function bands(x: number, y: number, height: number): string {
  const count = Math.max(0, Math.floor((height - STRIPE + BAND) / (2 * BAND)));
  return Array.from({ length: count }, (_, index) => {
    const top = round(y + STRIPE + index * 2 * BAND);
    return `M${x} ${top}l${STRIPE}-${STRIPE}v${BAND}l-${STRIPE} ${STRIPE}z`;
  }).join('');
}
