import { z } from 'astro/zod';
import { isoDate, partialDate } from './date.ts';
import { text, verbatim } from './text.ts';
import { UNITS } from './units.ts';

/** How a source qualifies a single value. */
export const BOUNDS = ['<', '<=', '>=', '>', '~'] as const;

/** A name that a rule looks up, because a guide may declare units; an editor offers the known ones. */
const unit = z
  .string()
  .min(1)
  .max(20)
  .meta({
    description: 'Unit of every number of this value: a known one, or one of `units` in site.yaml.',
    anyOf: [{ enum: [...UNITS.keys()] }, {}],
  });

/** A measured or specified amount. A bound nobody stated is left out, never invented. */
export const quantity = z
  .strictObject({
    type: z.literal('quantity').describe('An amount with a unit.'),
    point: z.number().optional().describe('The single value, where the source gives one.'),
    min: z.number().optional().describe('Lower bound, where the source gives one.'),
    max: z.number().optional().describe('Upper bound, where the source gives one.'),
    bound: z.enum(BOUNDS).optional().describe('How the source qualifies `point`: at most, at least, about.'),
    unit,
    of: text('What is counted, in the plural, when the unit is `count`: "capabilities".', 60).optional(),
  })
  .refine((value) => value.point !== undefined || value.min !== undefined || value.max !== undefined, {
    message: 'holds no number: give `point`, or `min` and `max`',
  })
  .describe('An amount with a unit.');
export type Quantity = z.infer<typeof quantity>;

export const version = z
  .strictObject({
    type: z.literal('version').describe('A version of a product.'),
    product: text('What the version belongs to: "Python".', 60).optional(),
    version: verbatim('The version as its maker writes it: "3.14.2".', 40),
  })
  .describe('A version of a product.');

export const dateValue = z
  .strictObject({
    type: z.literal('date').describe('A date.'),
    date: partialDate('A year, a month or a day.'),
  })
  .describe('A date.');

/** What a fact's value, or a table cell that holds one, can be. */
export const factValue = z.discriminatedUnion('type', [quantity, version, dateValue]);
export type FactValue = z.infer<typeof factValue>;

/** When a statement was checked and when somebody must look again. */
export const checked = {
  asOf: isoDate('The day on which this was checked against its sources.'),
  reviewBy: isoDate('The day by which somebody must check it again.'),
};
