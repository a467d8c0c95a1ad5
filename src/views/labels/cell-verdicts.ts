import type { CellVerdict } from '../../kinds/comparison.ts';

/** How readers see what a cell of a comparison says about its subject; the sign repeats the word, for a glance. */
export const CELL_VERDICT: Readonly<Record<CellVerdict, { label: string; sign: string }>> = {
  strong: { label: 'Strong', sign: '+' },
  weak: { label: 'Weak', sign: '−' },
  even: { label: 'Even', sign: '=' },
  depends: { label: 'It depends', sign: '±' },
};
