/** One thing that a run tried on every page, and what it found. */
export interface CheckResult {
  id: CheckId;
  /** Pages, each in every state that the check names. */
  pages: number;
  violations: number;
}

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

/** Lowest contrast among the colours of one use, in both themes. */
export interface ContrastResult {
  use: 'text' | 'lines';
  pairs: number;
  floor: number;
  /** From 1 to 21, rounded down to one decimal. */
  lowest: number;
}

/** What a run of `npm run accessibility` wrote down. */
export interface AccessibilityReport {
  /** YYYY-MM-DD. */
  date: string;
  browser: string;
  axe: string;
  checks: CheckResult[];
  contrast: ContrastResult[];
}
