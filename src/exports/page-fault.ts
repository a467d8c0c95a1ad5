import type { Guide } from '../views/guide.ts';
import { documentPages } from './document/documents.ts';
import { originOf } from './document/origin.ts';
import { whileMaking } from './fault.ts';

/** What was thrown while the page or file at `path`, an address with the base path, was being made: see `whileMaking`. */
export function whileMakingPage(guide: Guide, path: string, thrown: unknown): Error {
  const page = documentPages(guide).find(({ address, markdown }) => address === path || markdown === path);
  const file = path.slice(guide.base.length) || 'The home page';
  return whileMaking(thrown, file, page && originOf(guide, page));
}
