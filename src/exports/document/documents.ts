import { all } from '../../corpus/corpus.ts';
import type { PageKind } from '../../kinds/kinds.ts';
import type { TargetKind } from '../../schema/marks.ts';
import type { Guide } from '../../views/guide.ts';
import { titleOf } from '../../views/labels/title.ts';
import { address, markdownAddress, room } from '../../views/links/address.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import { PAGE_KINDS } from '../../views/section.ts';
import type { GuideDocument } from './document.ts';
import { entryDocument } from './entry-documents.ts';
import { homeDocument } from './home.ts';
import { LIST_KINDS, listDocument, sectionDocument } from './list-documents.ts';
import { making } from './making.ts';

/** A page of the guide and how to make its document: listing all pages costs nothing. */
export interface DocumentPage extends Pick<GuideDocument, 'kind' | 'id' | 'address' | 'markdown' | 'title'> {
  make: () => GuideDocument;
}

/** Every page that has a document: home, then for each kind the list of its pages and the pages, then the others. */
export function documentPages(guide: Guide): DocumentPage[] {
  const has = (kind: TargetKind) => guide.corpus.entries[kind].size > 0;
  return [
    listed(guide, 'site', '', guide.base, guide.site.title, () => homeDocument(guide)),
    ...PAGE_KINDS.filter(has).flatMap((kind) => [
      listed(guide, kind, '', room(guide.base, kind), sectionLabel(kind), () => sectionDocument(guide, kind)),
      ...idsOf(guide, kind).map((id) => entryPageOf(guide, kind, id)),
    ]),
    ...LIST_KINDS.filter(has).map((kind) =>
      listed(guide, kind, '', room(guide.base, kind), sectionLabel(kind), () => listDocument(guide, kind)),
    ),
  ];
}

const known = new WeakMap<Guide, GuideDocument[]>();

/** The documents of all pages, made once for a guide. Formats must not change them: they work on copies. */
export function guideDocuments(guide: Guide): readonly GuideDocument[] {
  const found =
    known.get(guide) ?? documentPages(guide).map((page) => making(guide, page.address, page, page.make));
  known.set(guide, found);
  return found;
}

/** Ids of the entries of a kind; chapters in reading order. */
export function idsOf(guide: Guide, kind: PageKind): readonly string[] {
  return kind === 'chapter' ? guide.site.chapters : all(guide.corpus, kind).map(({ id }) => id);
}

function entryPageOf(guide: Guide, kind: PageKind, id: string): DocumentPage {
  const target = { kind, id };
  return listed(guide, kind, id, address(guide.base, target), titleOf(guide, target), () =>
    entryDocument(guide, kind, id),
  );
}

function listed(
  guide: Guide,
  kind: DocumentPage['kind'],
  id: string,
  href: string,
  title: string,
  make: DocumentPage['make'],
): DocumentPage {
  return { kind, id, address: href, markdown: markdownAddress(guide.base, href), title, make };
}
