import { LIGHT } from '../../design/light.ts';
import type { Role } from '../../kinds/site.ts';
import { beside, flow, type Part } from './part.ts';
import { MARK, roleMark } from './role-mark.ts';
import { textPart } from './text-part.ts';
import { textWidth } from './text-width.ts';

const STYLE = { size: 12, weight: 400 } as const;
const HEIGHT = 20;

/** What the stripes of a drawing mean. */
export function keyPart(key: readonly { role: Role; subject: string }[], width: number): Part {
  const entries = key.map(({ role, subject }) =>
    beside([swatch(role), textPart(subject, Math.ceil(textWidth(subject, STYLE)), STYLE, LIGHT.ink)], 6),
  );
  return flow(entries, width, 20);
}

function swatch(role: Role): Part {
  return { width: MARK, height: HEIGHT, draw: (x, y) => roleMark(role, x, y, HEIGHT) };
}
