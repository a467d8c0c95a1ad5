import { LIGHT } from '../../design/light.ts';
import type { Role } from '../../kinds/site.ts';

/** A line, an area, and words on that area. */
export interface RoleColours {
  line: string;
  fill: string;
  text: string;
}

/** The colours of a role on paper. */
export const roleColours = (role: Role): RoleColours => ({
  line: LIGHT[role],
  fill: LIGHT[`${role}-fill`],
  text: LIGHT[`${role}-text`],
});
