import type { Unit } from '../../schema/unit-family.ts';
import type { Units } from '../../schema/units.ts';

/** Blanks between the parts of a quantity, those without a width too. */
export const SPACE = String.raw`[\s\u200b\u2060]*`;
/** What is typed for a hyphen, a dash or a minus sign. */
export const HYPHEN = String.raw`[-\u2010-\u2014\u2212]`;
const END = String.raw`(?![\p{L}\p{N}_])`;

/** "64-bit" names an architecture, "8 bits" a width; a count has no unit; a factor has a pattern of its own. */
const NO_UNITS: ReadonlySet<string> = new Set(['', 'bit', 'bits', 'b', 'count', 'x', '×']);

/** Letters that are units right behind a digit too; the others would read a name as one: 5G, 4K, 3A. */
const TIGHT = new Set(['s', 'h', 'd', 'B', 'W', 'V']);

/**
 * What makes the number before it a quantity. Sticky: it is tried where a number ends. The group `unknown` holds a
 * unit that is plainly one although none of `units` is written so: a rate, a degree, money, ohms.
 */
export function unitPattern(units: Units): RegExp {
  const words = [...units]
    .flatMap(([name, unit]) => spellings(name, unit))
    .filter((one) => !NO_UNITS.has(one.text));
  const [letters, long] = [words.filter(isLetter), words.filter((one) => !isLetter(one))];
  const one = (tight: boolean) =>
    letters
      .filter(({ text }) => TIGHT.has(text) === tight)
      .map(({ text }) => text)
      .join('');
  return new RegExp(
    String.raw`(?:${SPACE}\+|\s+(?:or|and)\s+(?:more|less|fewer))?${SPACE}(?:` +
      [
        `(?:${HYPHEN}${SPACE})?(?:[%‰]|(?:${long.toSorted(longestFirst).map(source).join('|')})${END})`,
        // One letter could be anything behind a hyphen or before one.
        String.raw`(?:[${one(true)}]|(?<=\s)[${one(false)}])${END}(?!${HYPHEN}\p{L})`,
        // "10x" multiplies a quantity, "2 x 4" only numbers.
        String.raw`[x×](?![\p{L}\p{N}_-])(?!\s*\p{Nd})`,
        // Sizes as programs take them; a single digit before such a letter is more often a name, as in 5G.
        String.raw`(?<=\p{Nd}{2})[kKMGTP]i?${END}`,
        String.raw`(?<unknown>\p{L}{1,20}\/(?:s|sec|second|min|minute|h|hour|d|day)${END}|°(?:\s?\p{Lu}${END})?|\p{Sc}|[kKM]?[ΩΩ]${END})`,
      ].join('|') +
      String.raw`)(?:\/\p{L}+)?`,
    'uy',
  );
}

interface Spelling {
  text: string;
  anyCase: boolean;
}

function spellings(name: string, { symbol, written }: Unit): Spelling[] {
  const exact = [...new Set([name, symbol])].map((text) => ({ text, anyCase: false }));
  return [...exact, ...written.map((text) => ({ text, anyCase: true }))];
}

const isLetter = ({ text }: Spelling): boolean => /^\p{L}$/u.test(text);
const longestFirst = (a: Spelling, b: Spelling): number => b.text.length - a.text.length;

/** A spelling as part of a pattern: its blanks may be any, its letters of either case where it is written so. */
function source({ anyCase, text }: Spelling): string {
  return [...text]
    .map((letter) => {
      if (/\s/.test(letter)) return String.raw`\s+`;
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      if (anyCase && lower !== upper && lower.length === 1 && upper.length === 1) return `[${lower}${upper}]`;
      return letter.replace(/[$()*+./?[\\\]^{|}]/, String.raw`\$&`);
    })
    .join('');
}
