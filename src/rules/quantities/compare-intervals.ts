import type { Bound, Interval } from './interval.ts';

export type Relation = '<' | '<=' | '=';

/** Whether a relation holds of two intervals; when that cannot be known, the bounds that would decide it. */
export type Comparison =
  | { type: 'holds' }
  | { type: 'broken' }
  | { type: 'unprovable'; missing: { side: 'left' | 'right'; bound: 'lower' | 'upper' }[] };

const HOLDS: Comparison = { type: 'holds' };
const BROKEN: Comparison = { type: 'broken' };

/**
 * Compares whole ranges of one dimension: `<` holds when the upper bound on the left lies below the lower bound on
 * the right, `=` when both bounds agree. Where a bound is unknown, what is known may still break the relation.
 */
export function compareIntervals(left: Interval, relation: Relation, right: Interval): Comparison {
  return relation === '=' ? compareEqual(left, right) : compareOrder(left, relation === '<', right);
}

function compareOrder(left: Interval, strict: boolean, right: Interval): Comparison {
  if (left.upper && right.lower) return isBelow(left.upper, right.lower, strict) ? HOLDS : BROKEN;
  if (left.lower && right.upper && !isBelow(left.lower, right.upper, strict)) return BROKEN;
  return {
    type: 'unprovable',
    missing: [
      ...(left.upper ? [] : [{ side: 'left', bound: 'upper' } as const]),
      ...(right.lower ? [] : [{ side: 'right', bound: 'lower' } as const]),
    ],
  };
}

function compareEqual(left: Interval, right: Interval): Comparison {
  const missing = (['lower', 'upper'] as const).flatMap((bound) => {
    if (left[bound] && right[bound]) return [];
    return [{ side: left[bound] ? 'right' : 'left', bound } as const];
  });
  const differs = (a: Bound | undefined, b: Bound | undefined) => a && b && order(a.value, b.value) !== 0;
  if (differs(left.lower, right.lower) || differs(left.upper, right.upper)) return BROKEN;
  return missing.length === 0 ? HOLDS : { type: 'unprovable', missing };
}

function isBelow(a: Bound, b: Bound, strict: boolean): boolean {
  const sign = order(a.value, b.value);
  return sign < 0 || (sign === 0 && (!strict || a.open || b.open));
}

/**
 * Conversion to base units rounds in the sixteenth digit, so numbers that agree in twelve count as equal. Whole
 * numbers below a million million stay apart, a count of bytes among them.
 */
function order(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))) return 0;
  return a < b ? -1 : 1;
}
