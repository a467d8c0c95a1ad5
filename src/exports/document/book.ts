import type { Guide } from '../../views/guide.ts';
import { PAGE_KINDS, type PageKind } from '../../views/section.ts';
import { SECTION_LABELS } from '../../views/sections.ts';
import type { DocumentOptions, GuideDocument } from './document.ts';
import { idsOf } from './documents.ts';
import { entryDocument } from './entry-documents.ts';
import { homeDocument } from './home.ts';
import { type ListKind, listDocument } from './list-documents.ts';

/** Documents of one kind in a book. */
export interface BookPart {
  kind: GuideDocument['kind'];
  title: string;
  documents: GuideDocument[];
}

/** What follows the introduction, in the order of reading: text, tables and drawings, advice, what to look up. */
const ORDER = [
  'chapter',
  'comparison',
  'catalog',
  'stack',
  'decision',
  'cheat-sheet',
  'faq',
  'claim',
  'timeline',
  'term',
  'source',
] as const satisfies readonly (PageKind | ListKind)[];

/**
 * The guide as one book. An entry that a chapter shows in full stands there and not a second time in the part of its
 * kind; `placesIn` leads links to it all the same. A part without documents is left out.
 */
export function bookParts(guide: Guide, options: Omit<DocumentOptions, 'book'> = {}): BookPart[] {
  const book = { ...options, book: true };
  const embedded = embeddedEntries(guide);
  const introduction: BookPart = {
    kind: 'site',
    title: guide.site.title,
    documents: [homeDocument(guide, book)],
  };
  const parts = ORDER.map((kind): BookPart => {
    const documents = isPageKind(kind)
      ? idsOf(guide, kind)
          .filter((id) => !embedded.has(`${kind}:${id}`))
          .map((id) => entryDocument(guide, kind, id, book))
      : guide.corpus.entries[kind].size > 0
        ? [listDocument(guide, kind, book)]
        : [];
    return { kind, title: SECTION_LABELS[kind], documents };
  });
  return [introduction, ...parts].filter(({ documents }) => documents.length > 0);
}

/** `kind:id` of every entry that a chapter on the reading path shows in full. */
function embeddedEntries(guide: Guide): ReadonlySet<string> {
  const shown = guide.corpus.references.filter(
    ({ embeds, from }) => embeds && from.kind === 'chapter' && guide.site.chapters.includes(from.id),
  );
  return new Set(shown.map(({ to }) => `${to.kind}:${to.id}`));
}

const isPageKind = (kind: PageKind | ListKind): kind is PageKind => kind in PAGE_KINDS;
