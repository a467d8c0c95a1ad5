import { z } from 'astro/zod';

/** Colours that a mark may have: those of the roles, and that of the boundary. */
const MARK_COLOURS = ['first', 'second', 'shared', 'boundary'] as const;

/** One shape of the mark of a site. Data and no SVG file: it is drawn in the colours of each theme, and runs nothing. */
export const markShape = z
  .strictObject({
    path: z
      .string()
      .max(500)
      .regex(
        /^[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+$/,
        'is not the path of an SVG: letters of its commands and numbers',
      )
      .describe('Path of an SVG on a square of 24 units: "M3 2h7v11H3z".'),
    colour: z.enum(MARK_COLOURS).describe('Colour role.'),
    outline: z.boolean().default(false).describe('Whether only its outline is drawn, 2 units wide.'),
  })
  .describe('A shape.');
export type MarkShape = z.infer<typeof markShape>;
