import { z } from 'astro/zod';
import { verbatim } from './text.ts';
import { UNITS } from './units.ts';

/** A unit that a guide adds, or names that its language has for a known one. */
export const ownUnit = z
  .strictObject({
    symbol: verbatim(
      'What values name it by and readers see: "req/s", or the name of a known unit: "s".',
      20,
    ),
    names: z
      .array(verbatim('A name.', 40))
      .default([])
      .describe('How text writes it beside the symbol: "Sekunde", "Sekunden".'),
    dimension: verbatim('What it measures: "rate", or what known units measure: "time".', 40).optional(),
    factor: z
      .number()
      .positive()
      .optional()
      .describe('Its size in the base unit of the dimension: 604800 for a week, in seconds.'),
  })
  .refine(({ dimension, factor, symbol }) => !UNITS.has(symbol) || (dimension ?? factor) === undefined, {
    message: 'redefines a known unit: leave `dimension` and `factor` out and give it `names`',
  })
  .refine(
    ({ dimension, factor, symbol }) => UNITS.has(symbol) || (dimension !== undefined && factor !== undefined),
    { message: 'is a new unit: say by `dimension` and `factor` what it measures and how large it is' },
  )
  .describe('A unit of this guide.');
export type OwnUnit = z.infer<typeof ownUnit>;
