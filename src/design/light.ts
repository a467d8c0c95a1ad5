import { COLOURS, type ColourName } from './tokens.ts';

/** The colours of the light theme: those of whatever has one theme, paper first of all. */
export const LIGHT = Object.fromEntries(
  Object.entries(COLOURS).map(([name, { light }]) => [name, light]),
) as Readonly<Record<ColourName, string>>;

/** The light colour of a name. */
export const inLight = (name: ColourName): string => LIGHT[name];
