import { formatDate } from '../../schema/format-value.ts';
import type { Guide } from '../guide.ts';
import { type PageView, plainPage } from '../page.ts';
import type { AccessibilityReport, CheckId } from './report.ts';

export interface AccessibilityPage extends PageView {
  date: string;
  /** Programs that did the testing. */
  tools: string;
  checks: { name: string; how: string; pages: number; result: string }[];
  contrast: { use: string; pairs: number; lowest: string; floor: string }[];
  byHand: readonly string[];
  shortfalls: readonly string[];
}

/** What each check of a run is called, and how it is done. */
const CHECKS: Readonly<Record<CheckId, { name: string; how: string }>> = {
  'axe-light': { name: 'Rules, light theme', how: 'axe-core, every rule of WCAG 2.0 to 2.2 A and AA' },
  'axe-dark': { name: 'Rules, dark theme', how: 'The same rules' },
  'axe-forced-colours': { name: 'Rules, forced colours', how: 'The same rules, colours set by the system' },
  'axe-narrow': { name: 'Rules, phone', how: 'The same rules at 360 px, sizes of targets among them' },
  reflow: { name: 'Zoom to 400 %', how: 'A window of 320 px: nothing scrolls sideways' },
  'large-text': { name: 'Text of twice the size', how: 'In a window of 1,280 px: nothing scrolls sideways' },
  'text-spacing': {
    name: 'Text spacing',
    how: 'Lines, letters and words set wide: nothing is cut off',
  },
  'focus-visible': { name: 'Focus', how: 'Every control shows when it has the focus' },
  motion: { name: 'Reduced motion', how: 'Nothing moves for those who asked for less motion' },
  'without-scripts': { name: 'No scripts', how: 'The text is there with scripts switched off' },
};

const USES = { text: 'Text on its ground', lines: 'Lines and focus rings that carry meaning' } as const;

/** What people looked at, because no program can. */
const BY_HAND = [
  'One page of each type is walked with the keyboard alone in every test run: the skip link comes first, every control is reached, the focus is always seen.',
  'Search, the decision guide and the quizzes are operated by keyboard in every test run; results are announced in a live region, and the focus returns where it was.',
  'Pages of every type were looked at, in light, dark or print and at one or more of 360, 768 and 1440 px; not each page in every combination.',
  'The key / opens the search only until a reader turns it off in the search dialog; a fact closes when the focus leaves it.',
  'Diagrams are lists to a screen reader, from the ground up, with the boundary named in its place. What colour says is also said by a pattern and in words.',
];

const SHORTFALLS = [
  'Nobody who uses a screen reader every day has tested it yet. Names, roles and announcements were checked by programs and by reading the accessibility tree.',
  'Only Chromium was used. Firefox and Safari are built to the same standards, but were not tried.',
  'Wide tables become cards on a narrow screen; their table roles are kept by ARIA, which old screen readers may ignore.',
  'Commands, constants and file names are read as the screen reader reads code: often letter by letter.',
  'There are no sign language versions, no recordings and no simplified-language versions.',
];

/** The page that says what was tested for whom, and what falls short. */
export function accessibilityPage(guide: Guide, report: AccessibilityReport): AccessibilityPage {
  const page = plainPage(
    guide,
    'Accessibility',
    `How ${guide.site.title} was tested for readers with disabilities, and what falls short.`,
  );
  return {
    ...page,
    date: formatDate(report.date),
    tools: `axe-core ${report.axe} in ${report.browser}`,
    checks: report.checks.map(({ id, pages, violations }) => ({
      ...CHECKS[id],
      pages,
      result: violations === 0 ? 'nothing found' : `${violations} found`,
    })),
    contrast: report.contrast.map(({ floor, lowest, pairs, use }) => ({
      use: USES[use],
      pairs,
      lowest: `${lowest.toFixed(1)} : 1`,
      floor: `${floor} : 1`,
    })),
    byHand: BY_HAND,
    shortfalls: SHORTFALLS,
  };
}
