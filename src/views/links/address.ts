import type { Target } from '../../corpus/corpus.ts';
import { KINDS } from '../../kinds/kinds.ts';
import type { TargetKind } from '../../schema/marks.ts';

/** Address of a page below the base path: `page(base, 'guide', 'basics')` is `/guide/basics/`. */
export function page(base: string, ...segments: string[]): string {
  return `${base}${segments.map((segment) => `${segment}/`).join('')}`;
}

/** Address of the page that lists all entries of a kind. */
export function room(base: string, kind: TargetKind): string {
  return page(base, KINDS[kind].target.room);
}

/** Whether the entries of a kind have pages of their own, rather than anchors on one. */
export const hasPages = (kind: TargetKind): boolean => KINDS[kind].target.each === 'page';

/** Permanent address of an entry or, with `part`, of a part of it. */
export function address(base: string, { id, kind, part }: Target): string {
  const { each, room: path } = KINDS[kind].target;
  if (each === 'anchor') return `${page(base, path)}#${part === undefined ? id : `${id}-${part}`}`;
  return `${page(base, path, id)}${part === undefined ? '' : `#${part}`}`;
}

/** Address of a page's text as Markdown, beside the page: `/guide/names/` has `/guide/names.md`, `/` has `/index.md`. */
export function markdownAddress(base: string, page: string): string {
  return page === base ? `${base}index.md` : `${page.slice(0, -1)}.md`;
}
