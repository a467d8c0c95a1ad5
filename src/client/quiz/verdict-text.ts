import type { Verdict } from './judge.ts';

/** A verdict as the reader is told it. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.type) {
    case 'none':
      return 'Choose an answer first.';
    case 'right':
      return 'Right.';
    case 'incomplete':
      return `Right so far: ${verdict.missing} more to choose.`;
    case 'wrong':
      return 'Not right. Try again, or look at the answer.';
  }
}
