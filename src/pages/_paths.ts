import { getCollection } from 'astro:content';
import { guide } from '../data.ts';
import type { TargetKind } from '../schema/marks.ts';

/** Whether a guide has entries of a kind. It may do without any; of such a collection Astro would warn. */
export const hasEntries = (kind: TargetKind): boolean => guide().corpus.entries[kind].size > 0;

/** Paths of a route that has a page for each entry of a kind. */
export async function entryPaths(
  kind: TargetKind,
): Promise<{ params: { id: string }; props: { id: string } }[]> {
  const entries = hasEntries(kind) ? await getCollection(kind) : [];
  return entries.map(({ id }) => ({ params: { id }, props: { id } }));
}

/** Path of a route that has one page for all entries of a kind, and none when there are no entries. */
export function listPath(kind: TargetKind): { params: { index: undefined } }[] {
  return hasEntries(kind) ? [{ params: { index: undefined } }] : [];
}
