import type { Target } from '../../corpus/corpus.ts';
import type { Guide } from '../guide.ts';
import { titleOf } from '../labels/title.ts';
import { address } from './address.ts';

export interface Link {
  label: string;
  href: string;
}

/** A link to an entry by its title. */
export function linkTo(guide: Guide, target: Target): Link {
  return { label: titleOf(guide, target), href: address(guide.base, target) };
}
