import type { Data } from '../../kinds/kinds.ts';

/** How readers see the standing of a fact. */
export const STATUS: Readonly<Record<Data<'fact'>['status'], { label: string; explains: string }>> = {
  verified: { label: 'Verified', explains: 'Checked against its sources.' },
  'single-source': { label: 'One source', explains: 'Only one source could be found.' },
  disputed: { label: 'Disputed', explains: 'Good sources disagree.' },
  superseded: { label: 'Superseded', explains: 'No longer true; kept because addresses are permanent.' },
};
