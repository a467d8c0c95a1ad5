import type { Guide } from '../views/guide.ts';
import type { Download, Exporter } from './download.ts';
import { stackDrawings } from './drawing/stack-drawings.ts';

/** Every family of downloads, in the order in which lists show them. */
const EXPORTERS: readonly Exporter[] = [stackDrawings];

const known = new WeakMap<Guide, Download[]>();

/** All downloads of a guide; the same objects at every call, so that nothing is made twice. */
export function downloads(guide: Guide): Download[] {
  const found = known.get(guide) ?? EXPORTERS.flatMap((list) => list(guide));
  known.set(guide, found);
  return found;
}
