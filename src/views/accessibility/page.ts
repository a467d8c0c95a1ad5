import type { CheckId } from '../../kinds/accessibility.ts';
import { formatDate } from '../../schema/format-value.ts';
import type { Guide } from '../guide.ts';
import { type PageView, plainPage } from '../page.ts';
import { reportOf, type TestedSite } from './report-of.ts';

export interface AccessibilityPage extends PageView {
  /** What a test run of this very site found; undefined when none belongs to it. */
  tested: Tested | undefined;
  /** Why there is no result, or how far the result reaches. */
  scope: readonly string[];
  /** What the generator's own tests try of its templates, whatever guide they show. */
  templates: readonly string[];
  /** What people tried, in the words of the guide. */
  byHand: readonly string[];
  shortfalls: readonly string[];
}

export interface Tested {
  date: string;
  /** Programs that did the testing. */
  tools: string;
  checks: { name: string; how: string; pages: number; result: string }[];
  contrast: { use: string; pairs: number; lowest: string; floor: string }[];
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

/** What the tests of the generator hold, and what its templates do by design. */
const TEMPLATES = [
  'The generator’s own tests run axe-core on a page of each type, in both themes and at 360 px.',
  'They walk a page of each type with the keyboard alone: the skip link comes first, every control is reached, the focus is always seen.',
  'They operate search, the decision guide and the quizzes by keyboard: results are announced in a live region, and the focus returns where it was.',
  'The key / opens the search only until a reader turns it off in the search dialog; a fact closes when the focus leaves it.',
  'Diagrams are lists to a screen reader, from the ground up, with a boundary named in its place. What colour says is also said by a pattern and in words.',
];

/** Where the templates fall short, whatever guide they show. */
const SHORTFALLS = [
  'Wide tables become cards on a narrow screen; their table roles are kept by ARIA, which old screen readers may ignore.',
  'Commands, constants and file names are read as the screen reader reads code: often letter by letter.',
  'There are no sign language versions, no recordings and no simplified-language versions.',
];

/**
 * The page that says what was tested for whom, and what falls short. `templates` is the checksum of what makes the
 * pages now: a report says which it tested.
 */
export function accessibilityPage(guide: Guide, templates: string): AccessibilityPage {
  const { accessibility, title } = guide.site;
  const found = reportOf(guide, templates);
  const page = plainPage(
    guide,
    'Accessibility',
    found.type === 'tested'
      ? `How ${title} was tested for readers with disabilities, and what falls short.`
      : `What the pages of ${title} are made for, and what falls short. The site as a whole was not tested.`,
  );
  return {
    ...page,
    tested: found.type === 'tested' ? testedOf(found) : undefined,
    scope: scopeOf(found),
    templates: TEMPLATES,
    byHand: accessibility?.byHand ?? [],
    shortfalls: [...(accessibility?.shortfalls ?? []), ...SHORTFALLS],
  };
}

function scopeOf(found: TestedSite): string[] {
  switch (found.type) {
    case 'untested':
      return ['This site was not tested: no report of a test run belongs to it.'];
    case 'other-guide':
      return [
        `This site was not tested: the report that lies with it is about another guide, ${found.guide}.`,
      ];
    case 'tested': {
      const { added, sameTemplates } = found;
      return [
        'What was written or changed on a page after that day was not tested.',
        ...(added === 0 ? [] : [`${added} ${added === 1 ? 'page has' : 'pages have'} been added since.`]),
        ...(sameTemplates ? [] : ['The templates have changed since.']),
      ];
    }
  }
}

function testedOf({ report }: Extract<TestedSite, { type: 'tested' }>): Tested {
  return {
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
  };
}
