import type { Measure } from './wrap.ts';

export interface TextStyle {
  /** In pixels. */
  size: number;
  bold?: boolean;
}

/**
 * Widths in em, each at least that of the widest letter of its class in IBM Plex Sans, Liberation Sans (which measures
 * as Arial does) and DejaVu Sans, the widest face that systems fall back to.
 */
const NARROW = 0.42;
const MIDDLE = 0.64;
const CAPITAL = 0.8;
const WIDE = 1.02;
/** How much wider bold letters of the same faces are, at most. */
const BOLD = 1.17;

/** An upper bound of the width of a line in pixels, whichever of the usual faces it is set in. */
function textWidth(text: string, { bold = false, size }: TextStyle): number {
  // A letter with an accent is as wide as the letter.
  const letters = [...text.normalize('NFD').replaceAll(/\p{Mark}/gu, '')];
  const em = letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
  return em * size * (bold ? BOLD : 1);
}

/** The same for one style, as the line breaker wants it. */
export const measureIn =
  (style: TextStyle): Measure =>
  (text) =>
    textWidth(text, style);

function letterWidth(letter: string): number {
  if (/[-ijlIrtf .,:;'|!/\\()[\]]/.test(letter)) return NARROW;
  if (/[a-ln-vxyz0-9"?*`_$]/.test(letter)) return MIDDLE;
  if (/[A-LN-VX-Z&{}]/.test(letter)) return CAPITAL;
  return WIDE;
}
