import type { ColourName } from '../../design/tokens.ts';
import type { Role } from '../../kinds/site.ts';

/** A rectangle; lengths are in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of text; `y` is where its letters stand. */
export interface Words {
  kind: 'words';
  x: number;
  y: number;
  size: number;
  bold: boolean;
  colour: ColourName;
  text: string;
}

/**
 * One thing in a drawing, before anything is said about how it is painted. A layer is a box with the stripe of its role at
 * the left, a block the same where there is room for its colour alone. A plate bears the name of an instance, a frame goes
 * around control, a swatch shows the stripe of a role.
 */
export type Shape =
  | ({ kind: 'layer' | 'block' | 'plate' | 'swatch'; role: Role } & Area)
  | ({ kind: 'boundary' | 'frame' } & Area)
  | Words;
