import type { DownloadLink } from '../views/downloads/download-link.ts';
import { formatBytes } from '../views/downloads/download-link.ts';
import type { Guide } from '../views/guide.ts';
import { downloads } from './downloads.ts';
import { PAPER_NAMES, PAPERS, type Paper } from './paper.ts';
import { allSheetsPdf, sheetPdf } from './sheets/pdf.ts';

/** The PDFs of one sheet. */
export function sheetLinks(guide: Guide, id: string): DownloadLink[] {
  return links(guide, (paper) => sheetPdf(id, paper));
}

/** The PDFs that hold all sheets. */
export function allSheetsLinks(guide: Guide): DownloadLink[] {
  return links(guide, allSheetsPdf);
}

function links(guide: Guide, pathOn: (paper: Paper) => string): DownloadLink[] {
  return PAPERS.flatMap((paper) => {
    const file = downloads(guide).find(({ path }) => path === pathOn(paper));
    if (!file) return [];
    const size = formatBytes(file.bytes().byteLength);
    return { label: PAPER_NAMES[paper], href: `${guide.base}${file.path}`, size };
  });
}
