import { closest } from '../../diagnostics/closest.ts';
import type { GrammarFlag } from '../../schema/grammar.ts';

/**
 * The flag that was probably meant: `-name` means `--name` where that exists, a letter its other case, a long name
 * the nearest one or
 * the shortest that begins so. `word` is the whole word, `flag` the unknown flag inside it; both with hyphens.
 */
export function closestFlag(word: string, flag: string, flags: readonly GrammarFlag[]): string | undefined {
  const longs = flags.flatMap(({ long }) => (long === undefined ? [] : [long]));
  const name = word.replace(/^-+/, '').replace(/=.*/s, '');
  if (flag.startsWith('--')) {
    const near = closest(name, longs) ?? longs.filter((long) => long.startsWith(name)).sort(byLength)[0];
    return near === undefined ? undefined : `--${near}`;
  }
  if (longs.includes(name)) return `--${name}`;
  const letter = flag.slice(1);
  const other = flags.find(({ short }) => short !== letter && short?.toLowerCase() === letter.toLowerCase());
  return other?.short === undefined ? undefined : `-${other.short}`;
}

function byLength(a: string, b: string): number {
  return a.length - b.length;
}
