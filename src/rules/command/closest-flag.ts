import { closest } from '../../diagnostics/closest.ts';
import type { GrammarFlag } from '../../kinds/grammar.ts';

/**
 * The flag that was probably meant: `-name` means `--name` where that exists, a letter its other case, a long name
 * the nearest one or
 * the shortest that begins so; hidden and deprecated ones are never offered. `word` is the whole word, `flag` the unknown flag inside it; both with hyphens.
 */
export function closestFlag(word: string, flag: string, flags: readonly GrammarFlag[]): string | undefined {
  const listed = flags.filter(({ hidden, deprecated }) => !hidden && !deprecated);
  const longs = listed.flatMap(({ long }) => (long === undefined ? [] : [long]));
  const name = word.replace(/^-+/, '').replace(/=.*/s, '');
  if (flag.startsWith('+')) {
    const near = closest(
      flag.slice(1),
      listed.flatMap(({ plus }) => plus ?? []),
    );
    return near === undefined ? undefined : `+${near}`;
  }
  if (flag.startsWith('--')) {
    const near = closest(name, longs) ?? longs.filter((long) => long.startsWith(name)).sort(byLength)[0];
    return near === undefined ? undefined : `--${near}`;
  }
  if (longs.includes(name)) return `--${name}`;
  if (flag.length > 2) {
    const near = closest(name, longs);
    return near === undefined ? undefined : `-${near}`;
  }
  const letter = flag.slice(1);
  const other = listed.find(({ short }) => short !== letter && short?.toLowerCase() === letter.toLowerCase());
  return other?.short === undefined ? undefined : `-${other.short}`;
}

function byLength(a: string, b: string): number {
  return a.length - b.length;
}
