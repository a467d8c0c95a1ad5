import { guide } from '../data.ts';
import type { TargetKind } from '../schema/marks.ts';

/** Paths of a route that has a page for each entry of a kind. */
export function entryPaths(kind: TargetKind): { params: { id: string }; props: { id: string } }[] {
  return [...guide().corpus.entries[kind].keys()].map((id) => ({ params: { id }, props: { id } }));
}

/** Path of a route that has one page for all entries of a kind, and none when there are no entries. */
export function listPath(kind: TargetKind): { params: { index: undefined } }[] {
  return guide().corpus.entries[kind].size === 0 ? [] : [{ params: { index: undefined } }];
}
