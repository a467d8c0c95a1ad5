import { all } from '../../corpus/corpus.ts';
import { parseLink } from '../../corpus/scheme.ts';
import type { Guide } from '../guide.ts';
import { address, hasPages } from './address.ts';
import { type Link, linkTo } from './link-to.ts';

/** What stands at an address that has changed. */
export type Moved =
  /** A page of its own that leads on. */
  | { type: 'page'; from: string; to: Link }
  /** An anchor of a page that is still there. */
  | { type: 'anchor'; page: string; anchor: string; to: Link };

/** Old addresses of the guide, with the base path, and where each leads now. */
export function movedAddresses(guide: Guide): Moved[] {
  const pairs = all(guide.corpus, 'redirects').flatMap(({ data }) => Object.entries(data));
  return pairs.flatMap(([old, now]): Moved[] => {
    const [from, to] = [parseLink(old), parseLink(now)];
    if (from.type !== 'target' || to.type !== 'target') return [];
    const link = linkTo(guide, to.target);
    const at = address(guide.base, from.target);
    const [page = '', anchor] = at.split('#');
    if (anchor !== undefined) return [{ type: 'anchor', page, anchor, to: link }];
    return hasPages(from.target.kind) ? [{ type: 'page', from: page, to: link }] : [];
  });
}
