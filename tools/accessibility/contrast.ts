import { wcagContrast } from 'culori';
import { COLOURS, type Colour, type ColourName } from '../../src/design/tokens.ts';

/** One colour on another, as the site uses them. */
export interface Contrast {
  colour: ColourName;
  ground: ColourName;
  theme: 'light' | 'dark';
  /** From 1 to 21, by the formula of WCAG 2.2. */
  ratio: number;
  /** What the ratio must reach: 4.5 for text (1.4.3), 3 for lines and focus rings that carry meaning (1.4.11). */
  floor: 3 | 4.5;
}

type Rows = readonly (readonly [ground: ColourName, colours: readonly ColourName[]])[];

/** Ground, and the words set on it. */
const TEXT: Rows = [
  [
    'paper',
    ['ink', 'ink-soft', 'first-text', 'second-text', 'shared-text', 'boundary', 'good', 'bad', 'caution'],
  ],
  ['raised', ['ink', 'ink-soft', 'boundary', 'good', 'bad', 'caution']],
  ['mark', ['ink', 'ink-soft']],
  ['first-fill', ['ink', 'first-text']],
  ['second-fill', ['ink', 'second-text']],
  ['shared-fill', ['ink', 'shared-text']],
  // Heads in the colour of their words, with words in the colour of paper.
  ['ink', ['paper']],
  ['first-text', ['paper']],
  ['second-text', ['paper']],
  ['shared-text', ['paper']],
];

/** Ground, and the lines on it that somebody must see. */
const LINES: Rows = [
  ['paper', ['edge', 'focus', 'first', 'second', 'shared', 'boundary']],
  ['raised', ['edge', 'focus', 'boundary']],
];

/** Colours that only decorate: a hairline beside white space that separates as well. */
export const DECORATION: readonly ColourName[] = ['line'];

/** Every combination that the site uses, in both themes. */
export function contrasts(colours: Readonly<Record<ColourName, Colour>> = COLOURS): Contrast[] {
  const pairs = [...pairsOf(TEXT, 4.5), ...pairsOf(LINES, 3)];
  return pairs.flatMap((pair) =>
    (['light', 'dark'] as const).map((theme) => ({
      ...pair,
      theme,
      ratio: wcagContrast(colours[pair.colour][theme], colours[pair.ground][theme]),
    })),
  );
}

const pairsOf = (rows: Rows, floor: 3 | 4.5) =>
  rows.flatMap(([ground, colours]) => colours.map((colour) => ({ colour, ground, floor })));
