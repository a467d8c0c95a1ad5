import type { Data } from '../../kinds/kinds.ts';

/** How readers see the verdict on a claim. */
export const VERDICTS: Readonly<Record<Data<'claim'>['verdict'], { label: string; explains: string }>> = {
  confirmed: { label: 'True', explains: 'It holds as it is said.' },
  qualified: {
    label: 'True with conditions',
    explains: 'It holds only in some cases, and those are left out.',
  },
  outdated: { label: 'No longer true', explains: 'It held once.' },
  wrong: { label: 'Not true', explains: 'It does not hold.' },
};
