import type { MarkShape } from '../../schema/mark.ts';
import type { Guide } from '../guide.ts';

/** Two lines of writing on a ground line: the mark of a guide that has none of its own. */
const NEUTRAL: readonly MarkShape[] = [
  { path: 'M3 3h18v5H3z', colour: 'first', outline: false },
  { path: 'M4 11.5h10v3H4z', colour: 'second', outline: true },
  { path: 'M3 18.5h18V23H3z', colour: 'shared', outline: false },
];

/** The mark of a site on a square of 24 units: that of the guide, else a neutral one. */
export function markOf({ site }: Pick<Guide, 'site'>): readonly MarkShape[] {
  return site.mark ?? NEUTRAL;
}
