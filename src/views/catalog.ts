import { shownOf } from '../columns/columns.ts';
import type { Shown } from '../columns/define-column.ts';
import { cellOf } from '../corpus/cells.ts';
import type { Prose } from '../markup/prose.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import { type PageFacts, type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataLinks } from './downloads/data-files.ts';
import { dataOf, type Guide } from './guide.ts';
import { address } from './links/address.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { entryPage, type PageView, type Renderer, rendererOf } from './page.ts';

/** A cell as a page prints it. `empty` is a cell that its row leaves out. */
export type CellView =
  | { type: 'text'; text: Prose }
  | { type: 'code'; text: string }
  | { type: 'plain'; text: string }
  | { type: 'link'; label: string; href: string }
  | { type: 'choice'; id: string; label: string }
  | { type: 'yes-no'; yes: boolean }
  | { type: 'empty' };

export interface CatalogRow {
  id: string;
  label: string;
  term: string | undefined;
  cells: CellView[];
  note: Prose | undefined;
  facts: FactMark[];
  sources: SourceLine[];
}

export interface CatalogView {
  id: string;
  title: string;
  href: string;
  summary: Prose;
  rowHeading: string;
  columns: { id: string; label: string; explains: string | undefined; type: string }[];
  rows: CatalogRow[];
}

/** A catalog on a page whose facts are numbered by `facts`. */
export function catalogView(guide: Guide, id: string, facts: PageFacts): CatalogView {
  const data = dataOf(guide, 'catalog', id);
  const render = rendererOf(guide, facts);
  return {
    id,
    title: data.title,
    href: address(guide.base, { kind: 'catalog', id }),
    summary: render.blocks(data.summary),
    rowHeading: data.rowHeading,
    columns: data.columns.map(({ explains, id: column, label, type }) => ({
      id: column,
      label,
      explains,
      type,
    })),
    rows: data.rows.map((row) => ({
      id: row.id,
      label: row.label,
      term: row.term && address(guide.base, { kind: 'term', id: row.term }),
      cells: data.columns.map((column) => {
        const cell = cellOf(column, row);
        return cell ? cellView(guide, shownOf(cell), render) : { type: 'empty' };
      }),
      note: row.note === undefined ? undefined : render.inline(row.note),
      facts: factMarks(facts, row.facts),
      sources: row.sources.map((one) => sourceLine(guide, one)),
    })),
  };
}

export interface CatalogPage extends PageView {
  catalog: CatalogView;
  /** The table as data, in every format. */
  data: Link[];
}

/** The page of a catalog. */
export function catalogPage(guide: Guide, id: string): CatalogPage {
  const page = entryPage(guide, 'catalog', id, dataOf(guide, 'catalog', id));
  return { ...page, catalog: catalogView(guide, id, page.facts), data: dataLinks(guide, `catalogs/${id}`) };
}

function cellView(guide: Guide, cell: Shown, render: Renderer): CellView {
  switch (cell.as) {
    case 'prose':
      return { type: 'text', text: render.inline(cell.markdown) };
    case 'code':
      return { type: 'code', text: cell.text };
    case 'text':
      return { type: 'plain', text: cell.text };
    case 'address':
      return { type: 'link', ...urlLink(cell.url) };
    case 'choice':
      return { type: 'choice', id: cell.id, label: cell.label };
    case 'answer':
      return { type: 'yes-no', yes: cell.yes };
    case 'fact':
      return { type: 'text', text: render.inline(`[](fact:${cell.id})`) };
    case 'term':
      return { type: 'link', ...linkTo(guide, { kind: 'term', id: cell.id }) };
  }
}

/** A web address reads best as the last part of its path, which names the document, or as its host. */
function urlLink(href: string): Link {
  const { hostname, pathname } = new URL(href);
  const last = pathname.split('/').filter(Boolean).at(-1);
  return { label: last?.replace(/\.html?$/, '') ?? hostname, href };
}
