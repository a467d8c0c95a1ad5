import type { Target } from '../../corpus/corpus.ts';
import type { TargetKind } from '../../schema/marks.ts';

/** Where the pages of a kind live: a page of its own for each entry, or an anchor on one page for all. */
const ROOMS: Readonly<Record<TargetKind, { path: string; each: 'page' | 'anchor' }>> = {
  chapter: { path: 'guide', each: 'page' },
  comparison: { path: 'compare', each: 'page' },
  catalog: { path: 'catalogs', each: 'page' },
  stack: { path: 'stacks', each: 'page' },
  'cheat-sheet': { path: 'cheat-sheets', each: 'page' },
  decision: { path: 'decide', each: 'page' },
  timeline: { path: 'timeline', each: 'page' },
  quiz: { path: 'practice', each: 'anchor' },
  faq: { path: 'faq', each: 'anchor' },
  term: { path: 'glossary', each: 'anchor' },
  fact: { path: 'facts', each: 'anchor' },
  claim: { path: 'claims', each: 'anchor' },
  source: { path: 'sources', each: 'anchor' },
  sample: { path: 'samples', each: 'page' },
  grammar: { path: 'data', each: 'anchor' },
};

/** Address of a page below the base path: `page(base, 'guide', 'basics')` is `/guide/basics/`. */
export function page(base: string, ...segments: string[]): string {
  return `${base}${segments.map((segment) => `${segment}/`).join('')}`;
}

/** Address of the page that lists all entries of a kind. */
export function room(base: string, kind: TargetKind): string {
  return page(base, ROOMS[kind].path);
}

/** Whether the entries of a kind have pages of their own, rather than anchors on one. */
export const hasPages = (kind: TargetKind): boolean => ROOMS[kind].each === 'page';

/** Permanent address of an entry or, with `part`, of a part of it. */
export function address(base: string, { id, kind, part }: Target): string {
  const { each, path } = ROOMS[kind];
  if (each === 'anchor') return `${page(base, path)}#${part === undefined ? id : `${id}-${part}`}`;
  return `${page(base, path, id)}${part === undefined ? '' : `#${part}`}`;
}

/** Address of a page's text as Markdown, beside the page: `/guide/names/` has `/guide/names.md`, `/` has `/index.md`. */
export function markdownAddress(base: string, page: string): string {
  return page === base ? `${base}index.md` : `${page.slice(0, -1)}.md`;
}
