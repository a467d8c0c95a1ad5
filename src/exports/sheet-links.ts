import type { DownloadLink } from '../views/downloads/download-link.ts';
import { formatBytes } from '../views/downloads/download-link.ts';
import type { Guide } from '../views/guide.ts';
import { downloads } from './downloads.ts';
import { bytesOf } from './made-beside.ts';
import { PAPER_NAMES, PAPERS, type Paper } from './paper.ts';
import { allSheetsPdf, sheetPdf } from './sheets/pdf.ts';

/** The PDFs of one sheet. */
export function sheetLinks(guide: Guide, id: string): Promise<DownloadLink[]> {
  return links(guide, (paper) => sheetPdf(id, paper));
}

/** The PDFs that hold all sheets. */
export function allSheetsLinks(guide: Guide): Promise<DownloadLink[]> {
  return links(guide, allSheetsPdf);
}

async function links(guide: Guide, pathOn: (paper: Paper) => string): Promise<DownloadLink[]> {
  const found = PAPERS.map(async (paper) => {
    const file = downloads(guide).find(({ path }) => path === pathOn(paper));
    if (!file) return [];
    const size = formatBytes((await bytesOf(file)).byteLength);
    return { label: PAPER_NAMES[paper], href: `${guide.base}${file.path}`, size };
  });
  return (await Promise.all(found)).flat();
}
