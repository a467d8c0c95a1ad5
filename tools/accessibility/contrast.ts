import { wcagContrast } from 'culori';
import type { ColourTokens, Theme } from './tokens.ts';

/** One colour on another, as the site uses them. */
export interface Contrast {
  colour: string;
  ground: string;
  theme: Theme;
  /** From 1 to 21, by the formula of WCAG 2.2. */
  ratio: number;
  /** What the ratio must reach: 4.5 for text (1.4.3), 3 for lines and focus rings that carry meaning (1.4.11). */
  floor: 3 | 4.5;
}

/** Ground, and the words set on it. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  paper: [
    'ink',
    'ink-soft',
    'link',
    'first-text',
    'second-text',
    'shared-text',
    'boundary',
    'good',
    'bad',
    'caution',
  ],
  raised: ['ink', 'ink-soft', 'link', 'boundary', 'good', 'bad', 'caution'],
  mark: ['ink', 'ink-soft'],
  'first-fill': ['ink', 'first-text'],
  'second-fill': ['ink', 'second-text'],
  'shared-fill': ['ink', 'shared-text'],
  // Heads in the colour of their words, with words in the colour of paper.
  ink: ['paper'],
  'first-text': ['paper'],
  'second-text': ['paper'],
  'shared-text': ['paper'],
};

/** Ground, and the lines on it that somebody must see. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  paper: ['edge', 'focus', 'first', 'second', 'shared', 'boundary'],
  raised: ['edge', 'focus', 'boundary'],
};

/** Colours that only decorate: a hairline beside white space that separates as well. */
export const DECORATION: readonly string[] = ['line'];

/** Every combination that the site uses, in both themes. Throws when a token is missing: a fault of this table. */
export function contrasts(tokens: ColourTokens): Contrast[] {
  const pairs = [...rows(TEXT, 4.5), ...rows(LINES, 3)];
  return pairs.flatMap(({ colour, floor, ground }) =>
    (['light', 'dark'] as const).map((theme) => ({
      colour,
      ground,
      theme,
      floor,
      ratio: wcagContrast(colourOf(tokens, colour, theme), colourOf(tokens, ground, theme)),
    })),
  );
}

function rows(table: Readonly<Record<string, readonly string[]>>, floor: 3 | 4.5) {
  return Object.entries(table).flatMap(([ground, colours]) =>
    colours.map((colour) => ({ colour, ground, floor })),
  );
}

function colourOf(tokens: ColourTokens, name: string, theme: Theme): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`No colour token is called "${name}".`);
  return found[theme];
}
