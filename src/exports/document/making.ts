import type { Guide } from '../../views/guide.ts';
import { whileMaking } from '../fault.ts';
import type { GuideDocument } from './document.ts';
import { originOf } from './origin.ts';

/** What `make` returns for an entry; a fault in it names that entry. */
export function making<T>(
  guide: Guide,
  file: string,
  entry: Pick<GuideDocument, 'kind' | 'id'>,
  make: () => T,
): T {
  try {
    return make();
  } catch (error) {
    throw whileMaking(error, file, originOf(guide, entry));
  }
}
