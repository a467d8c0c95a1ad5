import type { Element } from 'hast';
import { s } from 'hastscript';
import { LIGHT } from '../../design/light.ts';
import type { Role } from '../../kinds/site.ts';
import { roleColours } from './role-colours.ts';
import { round } from './text-part.ts';

/** Width of a mark. */
export const MARK = 8;
/** Height and half of the distance of slanted bands. */
const BAND = 4;

/**
 * The mark of a role, a stripe that also tells roles apart in grey: solid, slanted, ruled, as src/styles/roles.css has
 * them. Drawn out rather than as an SVG pattern, whose tiles show seams in PDF readers.
 */
export function roleMark(role: Role, x: number, y: number, height: number): Element[] {
  const { line } = roleColours(role);
  const box = { x: round(x), y: round(y), width: MARK, height: round(height) };
  const field = s('rect', {
    x: round(x + 0.5),
    y: round(y + 0.5),
    width: MARK - 1,
    height: round(height - 1),
    fill: LIGHT.paper,
    stroke: line,
  });
  switch (role) {
    case 'first':
      return [s('rect', { ...box, fill: line })];
    case 'second':
      return [field, s('path', { d: bands(box.x, box.y, height), fill: line })];
    case 'shared':
      return [
        field,
        s('path', {
          d: `M${round(x + MARK / 2)} ${box.y}v${box.height}`,
          stroke: line,
          strokeWidth: String(MARK),
          strokeDasharray: '1.5 2.5',
        }),
      ];
  }
}

/** As many bands as fit, slanted upwards across the whole width. */
function bands(x: number, y: number, height: number): string {
  const count = Math.max(0, Math.floor((height - MARK + BAND) / (2 * BAND)));
  return Array.from({ length: count }, (_, index) => {
    const top = round(y + MARK + index * 2 * BAND);
    return `M${x} ${top}l${MARK}-${MARK}v${BAND}l-${MARK} ${MARK}z`;
  }).join('');
}
