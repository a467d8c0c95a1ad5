import type { Guide } from '../views/guide.ts';
import { ankiDownloads } from './anki/anki-downloads.ts';
import { dataDownloads } from './data/data-downloads.ts';
import type { Download, Exporter } from './download.ts';
import { schemaDownloads } from './schemas.ts';

/** Every family of downloads, in the order in which lists show them. */
const EXPORTERS: readonly Exporter[] = [ankiDownloads, dataDownloads, schemaDownloads];

const known = new WeakMap<Guide, Download[]>();

/** All downloads of a guide; the same objects at every call, so that nothing is made twice. */
export function downloads(guide: Guide): Download[] {
  const found = known.get(guide) ?? EXPORTERS.flatMap((list) => list(guide));
  known.set(guide, found);
  return found;
}
