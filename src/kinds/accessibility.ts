import { z } from 'astro/zod';
import { isoDate } from '../schema/date.ts';
import { verbatim } from '../schema/text.ts';
import { defineKind } from './define-kind.ts';

/** The checks of a run, in the order in which a page prints them. */
export const CHECK_IDS = [
  'axe-light',
  'axe-dark',
  'axe-forced-colours',
  'axe-narrow',
  'reflow',
  'large-text',
  'text-spacing',
  'focus-visible',
  'motion',
  'without-scripts',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

const checkResult = z
  .strictObject({
    id: z.enum(CHECK_IDS).describe('What was tried.'),
    pages: z.int().min(0).describe('Pages on which it was tried.'),
    violations: z.int().min(0).describe('What it found on them.'),
  })
  .describe('One thing that a run tried on every page, and what it found.');
export type CheckResult = z.infer<typeof checkResult>;

const contrastResult = z
  .strictObject({
    use: z.enum(['text', 'lines']).describe('What the colours are used for.'),
    pairs: z.int().min(0).describe('Combinations of colours.'),
    floor: z.number().describe('Contrast that WCAG asks for.'),
    lowest: z.number().min(1).max(21).describe('Lowest contrast among them, rounded down to one decimal.'),
  })
  .describe('Contrast of the colours of one use, in both themes.');
export type ContrastResult = z.infer<typeof contrastResult>;

/**
 * What a run of `npm run accessibility` wrote down about the site of one guide. It says of what it speaks: of which
 * guide, of which pages, made by which templates. For anything else it proves nothing.
 */
const schema = z
  .strictObject({
    guide: verbatim('Title of the guide that was tested.', 60),
    pages: z
      .array(z.string().max(300).describe('Address below that of the site; empty for the home page.'))
      .min(1)
      .describe('Pages that were tested.'),
    templates: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 checksum')
      .describe('Checksum of the templates, styles and scripts that made the pages.'),
    date: isoDate('The day of the run.'),
    browser: verbatim('Browser, with its version.', 60),
    axe: verbatim('Version of axe-core.', 20),
    checks: z.array(checkResult).describe('What was tried.'),
    contrast: z.array(contrastResult).describe('Contrast of the colours.'),
  })
  .describe(
    'What a test run found out about the accessibility of this site. Written by npm run accessibility.',
  );
export type AccessibilityReport = z.infer<typeof schema>;

export const accessibility = defineKind({
  kind: 'accessibility',
  name: 'report on accessibility',
  layout: 'single',
  path: 'accessibility.json',
  extension: '.json',
  schema,
  anchors: 'none',
  localIds: 'none',
  use: 'user',
  target: 'none',
});
