import { getCollection } from 'astro:content';
import type { TargetKind } from '../schema/marks.ts';

/** Paths of a route that has a page for each entry of a kind. */
export async function entryPaths(
  kind: TargetKind,
): Promise<{ params: { id: string }; props: { id: string } }[]> {
  const entries = await getCollection(kind);
  return entries.map(({ id }) => ({ params: { id }, props: { id } }));
}

/** Path of a route that has one page for all entries of a kind, and none when there are no entries. */
export async function listPath(kind: TargetKind): Promise<{ params: { index: undefined } }[]> {
  const entries = await getCollection(kind);
  return entries.length === 0 ? [] : [{ params: { index: undefined } }];
}
