import type { Guide } from '../views/guide.ts';
import { ankiDownloads } from './anki/anki-downloads.ts';
import { bookPdf } from './book/pdf.ts';
import { dataDownloads } from './data/data-downloads.ts';
import type { Download, Exporter } from './download.ts';
import { stackDrawings } from './drawing/stack-drawings.ts';
import { guideEpub } from './epub/epub.ts';
import { llmsFiles } from './markdown/llms.ts';
import { markdownPages } from './markdown/markdown-pages.ts';
import { schemaDownloads } from './schemas.ts';
import { sheetPdfs } from './sheets/pdf.ts';

/** Every family of downloads, in the order in which lists show them. */
const EXPORTERS: readonly Exporter[] = [
  sheetPdfs,
  bookPdf,
  guideEpub,
  ankiDownloads,
  dataDownloads,
  markdownPages,
  llmsFiles,
  stackDrawings,
  schemaDownloads,
];

const known = new WeakMap<Guide, Download[]>();

/** All downloads of a guide; the same objects at every call, so that nothing is made twice. */
export function downloads(guide: Guide): Download[] {
  const found = known.get(guide) ?? EXPORTERS.flatMap((list) => list(guide));
  known.set(guide, found);
  return found;
}
