/**
 * The one list of colours, faces and sizes. Style sheets, drawings, icons, covers and documents on paper are made from it,
 * and nothing else in `src/` names a colour: to change one, change its line here.
 */

/** A colour in the light and in the dark theme, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export const COLOURS = {
  paper: { light: '#fdfcf8', dark: '#14171a' },
  raised: { light: '#f4f1e8', dark: '#1d2227' },
  // Links are ink with a line below: hues are kept for what they mean.
  ink: { light: '#1b1d1f', dark: '#e8e6e0' },
  'ink-soft': { light: '#51565c', dark: '#adb3ba' },
  line: { light: '#d9d4c7', dark: '#363d44' },
  edge: { light: '#83807a', dark: '#767e87' },
  mark: { light: '#fbe9a0', dark: '#40370f' },
  focus: { light: '#14508c', dark: '#ffd75e' },

  // Roles: the first subject, the second, the ground both share. Each has a line, a fill and a colour of words on it.
  first: { light: '#0b5c8a', dark: '#6fbbe8' },
  'first-fill': { light: '#e2eff6', dark: '#14303f' },
  'first-text': { light: '#0a4a70', dark: '#a8d8f5' },
  second: { light: '#9a4a06', dark: '#eda45c' },
  'second-fill': { light: '#faeadb', dark: '#3b2512' },
  'second-text': { light: '#7c3a02', dark: '#f6c595' },
  shared: { light: '#5d6269', dark: '#98a1aa' },
  'shared-fill': { light: '#ecebe6', dark: '#262c32' },
  'shared-text': { light: '#3f444a', dark: '#c3cad1' },
  boundary: { light: '#97105e', dark: '#ff8fc7' },

  good: { light: '#1c6b3a', dark: '#7fd49b' },
  bad: { light: '#a01c2b', dark: '#ff9a9f' },
  caution: { light: '#685700', dark: '#e3d267' },
} satisfies Record<string, Colour>;
export type ColourName = keyof typeof COLOURS;

/** What documents set by Typst have besides the light colours: hairlines that a printer can draw, and the ground of code. */
export const PRINT_COLOURS = { hairline: '#a3a09a', shade: '#efede6' } as const;

/** Faces of the site: whatever of them a system has. Families by name, the first one first. */
export const FACES = {
  text: [
    'charter',
    'Bitstream Charter',
    'Sitka Text',
    'cambria',
    'Source Serif 4',
    'Noto Serif',
    'Liberation Serif',
    'georgia',
    'serif',
  ],
  head: [
    'bahnschrift',
    'DIN Alternate',
    'Franklin Gothic Medium',
    'Nimbus Sans Narrow',
    'Roboto Condensed',
    'sans-serif-condensed',
    'Liberation Sans Narrow',
    'Arial Narrow',
    'sans-serif',
  ],
  code: [
    'ui-monospace',
    'Cascadia Code',
    'Source Code Pro',
    'menlo',
    'consolas',
    'DejaVu Sans Mono',
    'monospace',
  ],
} as const;

/** Faces that documents on paper embed; the compiler brings those that draw what the first ones lack. */
export const PRINT_FACES = {
  sans: 'IBM Plex Sans',
  mono: 'IBM Plex Mono',
  fallback: ['DejaVu Sans Mono', 'Libertinus Serif'],
} as const;

/** Faces of drawings, which embed none: that of paper, then what systems have. */
export const DRAWING_FACES = [
  PRINT_FACES.sans,
  'Helvetica Neue',
  'Arial',
  'Liberation Sans',
  'sans-serif',
] as const;

/** Lengths of the site in CSS, by the name of their custom property. */
export const SIZES = {
  // A scale of 1.2 on a base that grows from 17 px on a phone to 19 px on a wide screen.
  'step-0': 'clamp(1.0625rem, 1.02rem + 0.2vw, 1.1875rem)',
  'step--1': 'calc(var(--step-0) / 1.2)',
  'step-1': 'calc(var(--step-0) * 1.2)',
  'step-2': 'calc(var(--step-0) * 1.44)',
  'step-3': 'calc(var(--step-0) * 1.728)',
  'step-4': 'calc(var(--step-0) * 2.0736)',

  // One line of text: every vertical distance is a part or a multiple of it.
  'line-height': '1.55',
  row: 'calc(var(--step-0) * var(--line-height))',
  half: 'calc(var(--row) / 2)',
  quarter: 'calc(var(--row) / 4)',
  // 62 to 75 letters a line, by face; the same for every block, whatever the size of its text.
  measure: 'calc(var(--step-0) * 31)',
  page: '80rem',
  gutter: 'clamp(1rem, 4vw, 2.5rem)',
  radius: '2px',
} as const;

/** What printed pages of the site have instead. */
export const PRINT_SIZES = {
  'step-0': '9.25pt',
  'step--1': '8.2pt',
  'line-height': '1.35',
  measure: 'calc(var(--step-0) * 51)',
} as const satisfies Partial<Record<keyof typeof SIZES, string>>;

/** Nothing in a document set by Typst is smaller. */
export const SMALLEST_PRINT = '8pt';
